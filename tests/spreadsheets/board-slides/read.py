"""Reads slides as another program would: every part as XML, each slide's words, tables, charts and notes, as JSON."""
import io, json, re, sys, zipfile
import xml.etree.ElementTree as ET

A = '{http://schemas.openxmlformats.org/drawingml/2006/main}'
P = '{http://schemas.openxmlformats.org/presentationml/2006/main}'
C = '{http://schemas.openxmlformats.org/drawingml/2006/chart}'
R = '{http://schemas.openxmlformats.org/officeDocument/2006/relationships}'
S = '{http://schemas.openxmlformats.org/spreadsheetml/2006/main}'


def words(node):
    return '\n'.join(''.join(t.text or '' for t in p.iter(A + 't')) for p in node.iter(A + 'p'))


def relations(zip, path):
    folder, name = path.rsplit('/', 1)
    root = ET.fromstring(zip.read(f'{folder}/_rels/{name}.rels'))
    return {r.get('Id'): re.sub(r'^(\.\./|/ppt/)', 'ppt/', r.get('Target')) for r in root}


def points(ref, make):
    cache = next(iter(ref.iter(C + 'ptCount')))
    found = [None] * int(cache.get('val'))
    for pt in ref.iter(C + 'pt'):
        found[int(pt.get('idx'))] = make(pt.find(C + 'v').text or '')
    return found


def box(node, tag):
    off, ext = node.find(f'.//{tag}/{A}off'), node.find(f'.//{tag}/{A}ext')
    return None if off is None else [int(v) / 914400 for v in (off.get('x'), off.get('y'), ext.get('cx'), ext.get('cy'))]


def number(text):
    return float(text)


def chart(zip, path):
    root = ET.fromstring(zip.read(path))
    book = zipfile.ZipFile(io.BytesIO(zip.read(next(iter(relations(zip, path).values())))))
    sheet = ET.fromstring(book.read('xl/worksheets/sheet1.xml'))
    cells = {}
    for c in sheet.iter(S + 'c'):
        cells[c.get('r')] = (
            ''.join(t.text or '' for t in c.iter(S + 't')) if c.get('t') == 'inlineStr' else number(c.find(S + 'v').text)
        )
    series = [
        {
            'name': points(s.find(C + 'tx'), str)[0],
            'labels': points(s.find(C + 'cat'), str),
            'values': points(s.find(C + 'val'), number),
            'from': [f.text for f in s.iter(C + 'f')],
        }
        for s in root.iter(C + 'ser')
    ]
    return {'series': series, 'cells': cells}


def slide(zip, number):
    path = f'ppt/slides/slide{number}.xml'
    root = ET.fromstring(zip.read(path))
    rels = relations(zip, path)
    shapes, title, charts, tables = [], None, [], []
    for shape in root.iter(P + 'sp'):
        text = words(shape)
        kind = next((ph.get('type') for ph in shape.iter(P + 'ph')), None)
        if kind == 'title':
            title = text
        size = max([int(run.get('sz')) / 100 for run in shape.iter(A + 'rPr') if run.get('sz')], default=0)
        name = shape.find(f'{P}nvSpPr/{P}cNvPr').get('name')
        shapes.append({'name': name, 'kind': kind, 'text': text, 'size': size, 'box': box(shape, A + 'xfrm')})
    for frame in root.iter(P + 'graphicFrame'):
        alt = frame.find(f'{P}nvGraphicFramePr/{P}cNvPr').get('descr')
        for ref in frame.iter(C + 'chart'):
            charts.append({'alt': alt, 'box': box(frame, P + 'xfrm'), **chart(zip, rels[ref.get(R + 'id')])})
        for table in frame.iter(A + 'tbl'):
            rows = [[words(cell) for cell in row.iter(A + 'tc')] for row in table.iter(A + 'tr')]
            heights = [int(row.get('h')) for row in table.iter(A + 'tr')]
            head = table.find(A + 'tblPr').get('firstRow')
            wide = sum(int(column.get('w')) for column in table.iter(A + 'gridCol')) / 914400
            x, y, _, _ = box(frame, P + 'xfrm')
            high = sum(heights) / 914400
            tables.append({'alt': alt, 'head': head, 'rows': rows, 'box': [x, y, wide, high]})
    sizes = [int(run.get('sz')) / 100 for run in root.iter(A + 'rPr') if run.get('sz')]
    notes = next(target for target in rels.values() if 'notesSlide' in target)
    ids = [c.get('id') for c in root.iter(P + 'cNvPr')]
    return {
        'title': title,
        'shapes': shapes,
        'charts': charts,
        'tables': tables,
        'smallest': min(sizes),
        'sameIds': len(ids) - len(set(ids)),
        'notes': words(next(s for s in ET.fromstring(zip.read(notes)).iter(P + 'sp') if s.find(P + 'txBody') is not None)),
    }


def read(name):
    zip = zipfile.ZipFile(name)
    assert zip.testzip() is None
    languages = set()
    for part in zip.namelist():
        if part.endswith(('.xml', '.rels')):
            ET.fromstring(zip.read(part))
            languages |= set(re.findall(rb'[lL]ang="([^"]*)"', zip.read(part)))
    count = len([part for part in zip.namelist() if re.match(r'ppt/slides/slide\d+\.xml$', part)])
    return {
        'slides': [slide(zip, number) for number in range(1, count + 1)],
        'languages': sorted(language.decode() for language in languages),
        'times': sorted({str(entry.date_time) for entry in zip.infolist()}),
        'parts': zip.namelist(),
    }


print(json.dumps([read(name) for name in sys.argv[1:]]))
