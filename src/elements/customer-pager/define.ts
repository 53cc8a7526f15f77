import {define} from '../define.js';
import {CustomerPager} from './customer-pager.js';

define('customer-pager', CustomerPager);
