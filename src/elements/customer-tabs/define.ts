import {define} from '../define.js';
import {CustomerTabs} from './customer-tabs.js';

define('customer-tabs', CustomerTabs);
