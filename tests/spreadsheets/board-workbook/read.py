"""What openpyxl reads in workbooks: values, formulas, charts, print set-up. Files by argument, JSON out."""
import json
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
        'links': links,
        'types': sorted(types),
        'charts': [chart_of(chart) for chart in live._charts],
        'frozen': live.freeze_panes,
        'repeated': [live.print_title_rows, live.print_title_cols],
        'footer': [live.oddFooter.left.text, live.oddFooter.center.text, live.oddFooter.right.text],
        'orientation': setup.orientation,
        'paper': setup.paperSize,
        'fits': bool(live.sheet_properties.pageSetUpPr and live.sheet_properties.pageSetUpPr.fitToPage),
        'widths': {name: column.width for name, column in live.column_dimensions.items()},
        'fonts': sorted({cell.font.name for row in live.iter_rows() for cell in row}),
        'heights': [live.row_dimensions[at + 1].height for at in range(live.max_row)],
    }


def book_of(path):
    live = openpyxl.load_workbook(path)
    cached = openpyxl.load_workbook(path, data_only=True)
    properties = live.properties
    with zipfile.ZipFile(path) as parts:
        names = parts.namelist()
        for name in names:
            if name.endswith(('.xml', '.rels')):
                ElementTree.fromstring(parts.read(name))
    return {
        'sheets': [sheet_of(live[name], cached[name]) for name in live.sheetnames],
        'parts': names,
        'properties': {
            'title': properties.title,
            'creator': properties.creator,
            'by': properties.lastModifiedBy,
            'language': properties.language,
            'created': properties.created.isoformat(),
            'modified': properties.modified.isoformat(),
        },
    }


json.dump([book_of(path) for path in sys.argv[1:]], sys.stdout, default=str)
