import {define} from '../define.js';
import {CustomerActDialog} from './customer-act-dialog.js';

define('customer-act-dialog', CustomerActDialog);
