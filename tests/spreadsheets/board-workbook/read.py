"""What openpyxl reads in workbooks: values, formulas, charts, print set-up. Files by argument, JSON out."""
import json
import posixpath
import sys
import zipfile
from xml.etree import ElementTree

import openpyxl


def title_of(title):
    if title is None:
        return None
    return ''.join(run.t for part in title.tx.rich.p for run in (part.r or []))


def chart_of(chart):
    return {
        'type': type(chart).__name__,
        'grouping': chart.grouping,
        'title': title_of(chart.title),
        'axes': [title_of(chart.x_axis.title), title_of(chart.y_axis.title)],
        'blanks': chart.display_blanks,
        'series': [
            {
                'name': one.tx.strRef.f,
                'categories': (one.cat.strRef or one.cat.numRef).f,
                'values': one.val.numRef.f,
                'fill': str(getattr(one.graphicalProperties.solidFill.srgbClr, 'val', one.graphicalProperties.solidFill.srgbClr)),
            }
            for one in chart.series
        ],
        'from': [chart.anchor._from.col, chart.anchor._from.row],
        'to': [chart.anchor.to.col, chart.anchor.to.row],
    }


def sheet_of(live, cached):
    formulas = {}
    links = {}
    types = set()
    for row in live.iter_rows():
        for cell in row:
            if cell.data_type == 'f':
                formulas[cell.coordinate] = cell.value
            if cell.hyperlink is not None:
                links[cell.coordinate] = [cell.hyperlink.location, cell.hyperlink.target]
            types.add(cell.data_type)
    setup = live.page_setup
    return {
        'name': live.title,
        'state': live.sheet_state,
        'cells': [list(row) for row in cached.iter_rows(values_only=True)],
        'fills': [
            [cell.fill.fgColor.rgb if cell.fill.fill_type else None for cell in row] for row in live.iter_rows()
        ],
        'formulas': formulas,
        'merged': [str(each) for each in live.merged_cells.ranges],
        'links': links,
        'types': sorted(types),
        'charts': [chart_of(chart) for chart in live._charts],
        'frozen': live.freeze_panes,
        'breaks': [each.id for each in live.row_breaks.brk],
        'repeated': [live.print_title_rows, live.print_title_cols],
        'footer': [live.oddFooter.left.text, live.oddFooter.center.text, live.oddFooter.right.text],
        'orientation': setup.orientation,
        'paper': setup.paperSize,
        'fits': bool(live.sheet_properties.pageSetUpPr and live.sheet_properties.pageSetUpPr.fitToPage),
        'widths': {name: column.width for name, column in live.column_dimensions.items()},
        'fonts': sorted({cell.font.name for row in live.iter_rows() for cell in row}),
        'heights': [live.row_dimensions[at + 1].height for at in range(live.max_row)],
    }


# What Excel insists on in a chart: these elements in this order; the schema of ISO/IEC 29500-1, Annex A.
ORDER = {
    'chartSpace': 'date1904 lang roundedCorners AlternateContent style clrMapOvr pivotSource protection chart spPr txPr externalData printSettings userShapes extLst',
    'chart': 'title autoTitleDeleted pivotFmts view3D floor sideWall backWall plotArea legend plotVisOnly dispBlanksAs showDLblsOverMax extLst',
    'title': 'tx layout overlay spPr txPr extLst',
    'plotArea': 'layout barChart valAx catAx dateAx serAx dTable spPr extLst',
    'barChart': 'barDir grouping varyColors ser dLbls gapWidth overlap serLines axId extLst',
    'ser': 'idx order tx spPr invertIfNegative pictureOptions dPt dLbls trendline errBars cat val shape extLst',
    'dLbls': 'dLbl delete numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent showBubbleSize separator showLeaderLines leaderLines extLst',
    'dLbl': 'idx delete layout tx numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent showBubbleSize separator extLst',
    'catAx': 'axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossesAt auto lblAlgn lblOffset tickLblSkip tickMarkSkip noMultiLvlLbl extLst',
    'valAx': 'axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossesAt crossBetween majorUnit minorUnit dispUnits extLst',
    'scaling': 'logBase orientation max min extLst',
    'legend': 'legendPos legendEntry layout overlay spPr txPr extLst',
    'strRef': 'f strCache extLst',
    'numRef': 'f numCache extLst',
    'strCache': 'ptCount pt extLst',
    'numCache': 'formatCode ptCount pt extLst',
    'worksheet': 'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF picture oleObjects controls webPublishItems tableParts extLst',
    'graphicFrame': 'nvGraphicFramePr xfrm graphic',
    'twoCellAnchor': 'from to graphicFrame clientData',
}
NEEDED = {'barChart': ['barDir', 'axId'], 'catAx': ['axId', 'crossAx'], 'valAx': ['axId', 'crossAx'], 'ser': ['idx', 'order']}
IMPLIED = ('styles', 'theme', 'sharedStrings')


def local(element):
    return element.tag.rsplit('}', 1)[-1]


def order_faults(name, root):
    for element in root.iter():
        known = ORDER.get(local(element))
        if known is None or (local(element) == 'chart' and len(element) == 0):
            continue
        # Axes may stand in any order among themselves.
        places = [known.split().index(local(child)) if local(child) in known.split() else -1 for child in element]
        if -1 in places:
            yield f'{name}: {local(element)} holds what it may not'
        if places != sorted(places) and local(element) != 'plotArea':
            yield f'{name}: the elements of {local(element)} stand in another order'
        inside = [local(child) for child in element]
        for each in NEEDED.get(local(element), []):
            if each not in inside:
                yield f'{name}: {local(element)} has no {each}'


def axis_faults(name, root):
    axes = [element for element in root.iter() if local(element) in ('catAx', 'valAx')]
    ids = [child.get('val') for axis in axes for child in axis if local(child) == 'axId']
    used = [child.get('val') for one in root.iter() if local(one) == 'barChart' for child in one if local(child) == 'axId']
    crossed = [child.get('val') for axis in axes for child in axis if local(child) == 'crossAx']
    if len(ids) != len(set(ids)) or sorted(ids) != sorted(used) or sorted(ids) != sorted(crossed):
        yield f'{name}: axes do not fit one another'
    for kind in ('idx', 'order'):
        numbers = [child.get('val') for one in root.iter() if local(one) == 'ser' for child in one if local(child) == kind]
        if len(numbers) != len(set(numbers)):
            yield f'{name}: two series have the same {kind}'


def package_faults(parts):
    names = parts.namelist()
    if len(names) != len(set(names)):
        yield 'a part is there twice'
    types = ElementTree.fromstring(parts.read('[Content_Types].xml'))
    overrides = [each.get('PartName').lstrip('/') for each in types if local(each) == 'Override']
    defaults = {each.get('Extension') for each in types if local(each) == 'Default'}
    for each in overrides:
        if each not in names or overrides.count(each) > 1:
            yield f'{each} has a type and is not there, or has two'
    referred = set()
    for name in names:
        if name != '[Content_Types].xml' and name not in overrides and name.rsplit('.', 1)[-1] not in defaults - {'xml'}:
            yield f'{name} has no type of its own'
        if not name.endswith('.rels'):
            continue
        folder, file = posixpath.split(name)
        home = posixpath.dirname(folder)
        relations = list(ElementTree.fromstring(parts.read(name)))
        ids = [each.get('Id') for each in relations]
        if len(ids) != len(set(ids)):
            yield f'{name}: two relationships have the same id'
        for each in relations:
            target = each.get('Target')
            inside = target.lstrip('/') if target.startswith('/') else posixpath.normpath(posixpath.join(home, target))
            referred.add(inside)
            if each.get('TargetMode') != 'External' and inside not in names:
                yield f'{name}: {target} is not there'
        # These are found by what they are, the others by their id.
        ids = [each.get('Id') for each in relations if each.get('Type').rsplit('/')[-1] not in IMPLIED]
        source = posixpath.join(home, file[: -len('.rels')])
        if source in names:
            text = parts.read(source).decode()
            for each in ids:
                if f'"{each}"' not in text:
                    yield f'{name}: nothing refers to {each}'
    for name in names:
        if name.startswith(('xl/charts/chart', 'xl/drawings/drawing', 'xl/worksheets/sheet')) and name not in referred:
            yield f'{name}: no part leads to it'


def faults_of(parts):
    yield from package_faults(parts)
    for name in parts.namelist():
        if not name.startswith(('xl/charts/chart', 'xl/drawings/drawing', 'xl/worksheets/sheet')):
            continue
        root = ElementTree.fromstring(parts.read(name))
        yield from order_faults(name, root)
        if name.startswith('xl/charts/'):
            yield from axis_faults(name, root)
        if name.startswith('xl/drawings/'):
            ids = [each.get('id') for each in root.iter() if local(each) == 'cNvPr']
            if len(ids) != len(set(ids)):
                yield f'{name}: two shapes have the same id'


def book_of(path):
    live = openpyxl.load_workbook(path)
    cached = openpyxl.load_workbook(path, data_only=True)
    properties = live.properties
    with zipfile.ZipFile(path) as parts:
        names = parts.namelist()
        for name in names:
            if name.endswith(('.xml', '.rels')):
                ElementTree.fromstring(parts.read(name))
        faults = list(faults_of(parts))
    return {
        'sheets': [sheet_of(live[name], cached[name]) for name in live.sheetnames],
        'parts': names,
        'faults': faults,
        'properties': {
            'title': properties.title,
            'creator': properties.creator,
            'by': properties.lastModifiedBy,
            'language': properties.language,
            'created': properties.created.isoformat(),
            'modified': properties.modified.isoformat(),
        },
    }


def faults_in(path):
    with zipfile.ZipFile(path) as parts:
        return list(faults_of(parts))


files = [each for each in sys.argv[1:] if each != '--faults']
json.dump([(faults_in if '--faults' in sys.argv else book_of)(path) for path in files], sys.stdout, default=str)
