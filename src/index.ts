import './elements/bedesk-customers/define.js';

export * from './common.js';
export type * from './classes.js';
