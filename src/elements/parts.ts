/** Everything that can be styled from outside; `.ci/parts.js` holds it to the `@csspart` of all elements. */
const PARTS =
  'a,act,apply,avatar,badge,bar,button,buttons,caption,cell,chip,clear,condition,dialog,dropdown,email,empty,entry,error,export,field,filter,form,head,heading,icon,input,item,key,label,list,menu,more,name,news,notice,online,option,pager,panel,people,progress,range,remove,row,scroller,search,section,select,selected,sort,status,summary,suspended,suspension,tab,table,tabs,term,time,tip,turn,undo,value';

/**
 * Completes a template of ours: each control is a part by its kind, and the parts of our elements in it are handed up, so
 * that all of them are parts of the page too. Call it once for each.
 *
 * @csspart button - Every button, wherever in the page.
 * @csspart a - Every link.
 * @csspart input - Every field and every box.
 * @csspart select - Every choice.
 * @csspart label - Every label of a field.
 * @csspart progress - Every progress bar.
 * @csspart icon - Every icon.
 */
export function exportParts(template: ParentNode): void {
  // In a template no element has a class yet.
  for (const element of template.querySelectorAll('a,button,input,label,progress,select,:not(:defined)')) {
    const {localName} = element;
    if (localName.includes('-')) element.setAttribute('exportparts', PARTS);
    else element.part.add(localName);
  }
}
