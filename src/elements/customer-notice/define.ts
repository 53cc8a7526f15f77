import {define} from '../define.js';
import {CustomerNotice} from './customer-notice.js';

define('customer-notice', CustomerNotice);
