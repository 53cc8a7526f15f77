import {define} from '../define.js';
import {CustomerTable} from './customer-table.js';

define('customer-table', CustomerTable);
