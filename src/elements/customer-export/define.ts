import {define} from '../define.js';
import {CustomerExport} from './customer-export.js';

define('customer-export', CustomerExport);
