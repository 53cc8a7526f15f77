import {drive} from './support/drive.js';

drive('a page without a build', {name: 'plain', output: '.'});
