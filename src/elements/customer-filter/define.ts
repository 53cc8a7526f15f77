import {define} from '../define.js';
import {CustomerFilter} from './customer-filter.js';

define('customer-filter', CustomerFilter);
