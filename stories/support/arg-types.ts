import type {ArgTypes, InputType} from 'storybook/internal/types';
import manifest from '../../custom-elements.json';

interface Named {
  name: string;
  description?: string;
}
interface Typed extends Named {
  type?: {text: string};
  default?: string;
}
interface Declaration {
  tagName: string;
  members?: readonly (Typed & {kind: string; readonly?: boolean})[];
  attributes?: readonly (Typed & {fieldName?: string})[];
  events?: readonly Typed[];
  slots?: readonly Named[];
  cssParts?: readonly Named[];
  cssProperties?: readonly Typed[];
}

/** Nothing that one could write into a field: a function, an object with methods. Or it would take the story away. */
const WITHOUT_CONTROL = ['source', 'database', 'cells', 'layout'];

/**
 * What the docs of an element list, with a control for each property, read off the manifest. Storybook's own reading
 * knows things by their names alone, and loses a slot that is called like a property or a part.
 */
export function argTypesOf(tag: string): ArgTypes {
  const element = declarations().find(({tagName}) => tagName === tag);
  if (!element) throw new Error(`${tag} is not in the manifest`);
  const {members = [], attributes = [], events = [], slots = [], cssParts = [], cssProperties = []} = element;
  const attributeOf = (field: string): string =>
    attributes.filter(({fieldName}) => fieldName === field).map(({name}) => `Attribute: \`${name}\`.`)[0] ?? '';
  const methods = members.filter(({kind}) => kind === 'method');
  return {
    ...Object.fromEntries(
      members
        .filter(({kind}) => kind === 'field')
        .map(member => [member.name, property(member, attributeOf(member.name))]),
    ),
    ...rows('methods', methods),
    ...rows('events', events),
    ...rows('slots', slots),
    ...rows('custom properties', cssProperties),
    ...rows('parts', cssParts),
  };
}

/** Controls of the page around a part: what the part shows depends on them. */
export function pageControls(...names: string[]): ArgTypes {
  const all = argTypesOf('bedesk-customers');
  return Object.fromEntries(
    names.map(name => [
      name,
      {...all[name], table: {...all[name]?.table, category: 'properties of the page around it'}},
    ]),
  );
}

/** Rows without a control, for what somebody else sets. */
export function withoutControls(...names: string[]): ArgTypes {
  return Object.fromEntries(names.map(name => [name, {control: false}]));
}

function declarations(): Declaration[] {
  return manifest.modules.flatMap(module => module.declarations as Declaration[]);
}

function property({name, type, description = '', ...rest}: Typed & {readonly?: boolean}, attribute: string): InputType {
  const text = type?.text ?? '';
  const isFixed = rest.readonly === true || WITHOUT_CONTROL.includes(name);
  return {
    name,
    description: `${description} ${attribute}`.trim(),
    control: isFixed ? false : controlOf(text),
    ...(!isFixed && choicesOf(text) && {options: choicesOf(text)}),
    table: table('properties', {type, default: rest.default}),
  };
}

function controlOf(type: string): InputType['control'] {
  if (type === 'boolean' || type === 'number') return {type};
  if (type === 'string') return {type: 'text'};
  return {type: choicesOf(type) ? 'select' : 'object'};
}

/** The texts of a type that is nothing else than texts. */
function choicesOf(type: string): string[] | undefined {
  return /^'[^']*'( \| '[^']*')+$/.test(type) ? type.split(' | ').map(text => text.slice(1, -1)) : undefined;
}

/** Rows that only tell: by category and name, since one name may mean several things. */
function rows(category: string, all: readonly Typed[]): ArgTypes {
  return Object.fromEntries(
    all.map(({name, type, description, default: value}) => [
      `${category}: ${name}`,
      {
        name: name || '(default)',
        description,
        control: false,
        table: table(category, {type, default: value}),
      },
    ]),
  );
}

/** What is not known has no place in the row. */
function table(category: string, {type, default: value}: Pick<Typed, 'type' | 'default'>): InputType['table'] {
  return {category, ...(type && {type: {summary: type.text}}), ...(value && {defaultValue: {summary: value}})};
}
