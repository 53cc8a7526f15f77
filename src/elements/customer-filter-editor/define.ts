import {ChoiceList} from '../../ui/choice-list.js';
import {define} from '../define.js';
import {CustomerFilterEditor} from './customer-filter-editor.js';

define('bedesk-choice-list', ChoiceList);
define('customer-filter-editor', CustomerFilterEditor);
