"""validate.py SCHEMA [FILE]: FILE against the words of JSON Schema (draft 2020-12) that SCHEMA uses.

Any other word is an error, so that nothing is left unchecked. SCHEMA itself must close every object
and say of every member what it is and in which unit. A line for each fault; exit 1 if there is one.
"""
import json
import re
import sys

MOST_FAULTS = 20
ANNOTATIONS = {'$schema', '$id', '$defs', 'title', 'description', 'unit'}
faults = []


def fault(where, what):
    faults.append(f'{where}: {what}')


def is_of_type(value, name):
    number = isinstance(value, (int, float)) and not isinstance(value, bool)
    return {
        'null': value is None,
        'boolean': isinstance(value, bool),
        'array': isinstance(value, list),
        'object': isinstance(value, dict),
        'string': isinstance(value, str),
        'number': number,
        'integer': number and value == int(value),
    }[name]


def check_type(wanted, value, where):
    names = wanted if isinstance(wanted, list) else [wanted]
    if not any(is_of_type(value, name) for name in names):
        fault(where, f'{value!r} is not {" or ".join(names)}')


def check_enum(wanted, value, where):
    if value not in wanted:
        fault(where, f'{value!r} is none of {wanted}')


def check_pattern(wanted, value, where):
    if isinstance(value, str) and not re.search(wanted, value):
        fault(where, f'{value!r} does not look like {wanted}')


def check_minimum(wanted, value, where):
    if is_of_type(value, 'number') and value < wanted - 1e-12:
        fault(where, f'{value} is under {wanted}')


def check_maximum(wanted, value, where):
    if is_of_type(value, 'number') and value > wanted + 1e-12:
        fault(where, f'{value} is over {wanted}')


def check_required(wanted, value, where):
    if isinstance(value, dict):
        for name in wanted:
            if name not in value:
                fault(where, f'has no "{name}"')


WORDS = {
    'type': check_type, 'enum': check_enum, 'pattern': check_pattern, 'minimum': check_minimum,
    'maximum': check_maximum, 'required': check_required,
}


def check_members(schema, value, where, root):
    known, others = schema.get('properties', {}), schema.get('additionalProperties', True)
    for name, member in value.items():
        if name in known:
            check(known[name], member, f'{where}.{name}', root)
        elif others is False:
            fault(where, f'has "{name}", which the schema does not know; describe it there')
        elif others is not True:
            check(others, member, f'{where}.{name}', root)


def check(schema, value, where, root):
    for word, wanted in schema.items():
        if word == '$ref':
            check(resolve(wanted, root), value, where, root)
        elif word == 'items':
            for index, item in enumerate(value if isinstance(value, list) else []):
                check(wanted, item, f'{where}[{index}]', root)
        elif word in WORDS:
            WORDS[word](wanted, value, where)
        elif word not in ANNOTATIONS | {'properties', 'additionalProperties'}:
            sys.exit(f'{word}: validate.py does not know this word of the schema')
    if isinstance(value, dict):
        check_members(schema, value, where, root)


def resolve(reference, root):
    node = root
    for name in reference.removeprefix('#/').split('/'):
        node = node[name]
    return node


def check_schema(schema, where, root):
    """Every member is described; leaves have a unit; objects are closed."""
    schema = resolve(schema['$ref'], root) if '$ref' in schema else schema
    if not schema.get('description'):
        fault(where, 'has no description')
    if 'object' in schema.get('type', []):
        if not (schema.get('additionalProperties') is False or 'properties' not in schema):
            fault(where, 'allows members that it does not describe')
        for name, member in schema.get('properties', {}).items():
            check_schema(member, f'{where}.{name}', root)
        for name in set(schema.get('required', [])) - set(schema.get('properties', {})):
            fault(where, f'requires "{name}" and does not describe it')
        if isinstance(schema.get('additionalProperties'), dict):
            check_schema(schema['additionalProperties'], f'{where}.*', root)
    elif 'object' in schema.get('items', {}).get('type', []):
        check_schema(schema['items'], f'{where}[]', root)
    elif not schema.get('unit'):
        fault(where, 'has no unit')


def reject_twice(pairs):
    names = [name for name, _ in pairs]
    for name in {name for name in names if names.count(name) > 1}:
        fault('$', f'"{name}" stands twice in an object')
    return dict(pairs)


def load(path):
    with open(path, encoding='utf-8') as file:
        return json.load(file, object_pairs_hook=reject_twice)


def main(schema_path, path=None):
    schema = load(schema_path)
    check_schema(schema, 'schema', schema)
    if path is not None:
        check(schema, load(path), '$', schema)
    for line in faults[:MOST_FAULTS]:
        print(line)
    return 1 if faults else 0


if __name__ == '__main__':
    sys.exit(main(*sys.argv[1:]))
