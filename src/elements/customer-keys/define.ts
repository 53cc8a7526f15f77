import {define} from '../define.js';
import {CustomerKeys} from './customer-keys.js';

define('customer-keys', CustomerKeys);
