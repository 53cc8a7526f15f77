import {define} from '../define.js';
import {CustomerSearch} from './customer-search.js';

define('customer-search', CustomerSearch);
