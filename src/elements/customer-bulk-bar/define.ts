import {define} from '../define.js';
import {CustomerBulkBar} from './customer-bulk-bar.js';

define('customer-bulk-bar', CustomerBulkBar);
