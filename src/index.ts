import './elements/bedesk-customers/define.js';

export * from './classes.js';
