"""Reads workbooks with Debian's own libraries and prints, as JSON, every cell of every sheet and every marked-up table."""

import json
import sys

from odf import table, teletype, text
from odf.opendocument import load
from openpyxl import load_workbook


def read_xlsx(path):
    book = load_workbook(path)
    return {
        "title": book.properties.title,
        "language": book.properties.language,
        "sheets": [
            {
                "name": sheet.title,
                "rows": [[cell.value for cell in row] for row in sheet.iter_rows()],
                "tables": dict(sheet.tables.items()),
            }
            for sheet in book.worksheets
        ],
    }


def read_ods_cell(cell):
    if cell.getAttribute("valuetype") == "float":
        number = float(cell.getAttribute("value"))
        return int(number) if number.is_integer() else number
    paragraphs = cell.getElementsByType(text.P)
    return "\n".join(teletype.extractText(each) for each in paragraphs) or None


def read_ods(path):
    book = load(path)
    ranges = {
        each.getAttribute("name"): each.getAttribute("targetrangeaddress")
        for each in book.spreadsheet.getElementsByType(table.DatabaseRange)
    }
    sheets = []
    for sheet in book.spreadsheet.getElementsByType(table.Table):
        name = sheet.getAttribute("name")
        rows = [
            [read_ods_cell(cell) for cell in row.getElementsByType(table.TableCell)]
            for row in sheet.getElementsByType(table.TableRow)
        ]
        own = {key: each.replace(name + ".", "") for key, each in ranges.items() if each.startswith(name + ".")}
        sheets.append({"name": name, "rows": rows, "tables": own})
    facts = {each.qname[1]: teletype.extractText(each) for each in book.meta.childNodes}
    return {"title": facts.get("title"), "language": facts.get("language"), "sheets": sheets}


json.dump([read_xlsx(path) if path.endswith(".xlsx") else read_ods(path) for path in sys.argv[1:]], sys.stdout)
