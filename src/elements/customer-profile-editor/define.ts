import {define} from '../define.js';
import {CustomerProfileEditor} from './customer-profile-editor.js';

define('customer-profile-editor', CustomerProfileEditor);
