import {define} from '../define.js';
import {CustomerFilterChips} from './customer-filter-chips.js';

define('customer-filter-chips', CustomerFilterChips);
