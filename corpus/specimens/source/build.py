#!/usr/bin/env python3
"""Makes the specimens, the label files and the list of articles from the sources in this folder.

usage: python3 build.py [--check]
Needs LibreOffice (soffice) for the PDF and the DOCX files, nothing else beyond Python 3.
The source format is described in ../README.md. --check only reads the sources and reports faults.
"""
import re
import shutil
import subprocess
import sys
import tempfile
import zipfile
from html import escape
from pathlib import Path

HERE = Path(__file__).resolve().parent
OUT = HERE.parent
NOTICE = {'en': 'MODEL INSTRUMENT, NOT LAW', 'zh': '示范文本，并非法律'}
DIGITS = '零一二三四五六七八九十'
ROMAN = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi']
UNIT = re.compile(r'\[(.+?); (.+?); (.+?)\] ')


def chinese(n):
    n = int(n)
    if n <= 10:
        return DIGITS[n]
    return ('' if n < 20 else DIGITS[n // 10]) + '十' + (DIGITS[n % 10] if n % 10 else '')


def roman_value(s):
    values = {'i': 1, 'ii': 2, 'iii': 3, 'iv': 4, 'v': 5, 'vi': 6}
    return values[s.lower()]


class Node:
    """A line of a source: what it is, its number, its words in both languages, its labels."""

    def __init__(self, kind, number, en, zh, labels=None):
        self.kind, self.number, self.en, self.zh, self.labels = kind, number, en, zh, labels

    def words(self, language):
        return self.en if language == 'en' else self.zh


def read(ident):
    nodes, line_number = [], 0
    for line in (HERE / f'{ident}.txt').read_text(encoding='utf-8').splitlines():
        line_number += 1
        if not line.strip():
            continue
        head, bar, zh = line.partition('||')
        m = re.match(r'@(\S+) ?(.*)$', head.rstrip())
        if not m:
            raise SystemExit(f'{ident}:{line_number}: no @ at the start')
        kind, rest = m[1], m[2]
        number, labels = '', None
        if kind in ('chapter', 'module', 'section', 'article', 'recital', 'annex', 'p', 'ap', 'n'):
            number, _, rest = rest.partition(' ')
        elif kind not in ('title', 'preamble', 't', 'def'):
            number, kind = kind, ('subpoint' if re.fullmatch('i{1,3}', kind) else 'point')
        m = UNIT.match(rest)
        if m:
            labels, rest = (m[1], m[2], m[3]), rest[m.end():]
        nodes.append(Node(kind, number, rest.strip(), zh.strip(), labels))
        if bool(rest.strip()) != bool(zh.strip()):
            raise SystemExit(f'{ident}:{line_number}: one language only')
    return nodes


# --- numbers as printed -------------------------------------------------------------------------

def trade_en(n):
    return {'chapter': f'CHAPTER {n.number}\n', 'article': f'Article {n.number}: ', 'annex': f'ANNEX {n.number}\n',
            'p': f'{n.number}. ', 'ap': f'{n.number}. ', 'point': f'({n.number}) ', 'subpoint': f'({n.number}) '}.get(n.kind, '')


def trade_zh(n):
    if n.kind == 'chapter':
        return f'第{chinese(n.number)}章 '
    if n.kind == 'article':
        return f'第{chinese(n.number.split(".")[1])}条 '
    if n.kind in ('p', 'ap'):
        return f'{chinese(n.number)}、'
    if n.kind == 'point':
        return f'（{chinese(ord(n.number) - 96)}）'
    if n.kind == 'subpoint':
        return f'{roman_value(n.number)}. '
    return f'附件{n.number} ' if n.kind == 'annex' else ''


def framework_en(n):
    return {'module': f'MODULE {n.number}: ', 'article': f'Article {n.number}: ', 'p': f'{n.number}. ',
            'point': f'({n.number}) '}.get(n.kind, '')


def framework_zh(n):
    return {'module': f'模块{n.number} ', 'article': f'第{n.number}条 ', 'p': f'{n.number}. ',
            'point': f'({n.number}) '}.get(n.kind, '')


def regulation_en(n):
    return {'chapter': f'CHAPTER {n.number}\n', 'section': f'Section {n.number}\n', 'article': f'Article {n.number}\n',
            'p': f'{n.number}. ', 'point': f'({n.number}) ', 'recital': f'({n.number}) '}.get(n.kind, '')


def regulation_zh(n):
    if n.kind == 'chapter':
        return f'第{chinese(roman_value(n.number))}章 '
    if n.kind == 'section':
        return f'第{chinese(n.number)}节 '
    if n.kind == 'article':
        return f'第{chinese(n.number)}条 '
    if n.kind == 'p':
        return f'{n.number}. '
    return f'（{n.number}）' if n.kind == 'recital' else f'({n.number}) ' if n.kind == 'point' else ''


def statute_en(n):
    return {'chapter': f'Chapter {n.number} ', 'section': f'Section {n.number} ', 'article': f'Article {n.number}',
            'point': f'({n.number}) '}.get(n.kind, '')


def statute_zh(n):
    if n.kind == 'chapter':
        return f'第{chinese(n.number)}章　'
    if n.kind == 'section':
        return f'第{chinese(n.number)}节　'
    if n.kind == 'article':
        return f'第{chinese(n.number)}条　'
    return f'（{chinese(n.number)}）' if n.kind == 'point' else ''


def marker(style, n):
    return '' if n.number == '-' else style(n)


# --- formats ------------------------------------------------------------------------------------

HEADS = ('chapter', 'module', 'section', 'article', 'annex')


def lines(nodes, language, style):
    """(node, text) in order; an article without heading is joined with its first paragraph in Chinese."""
    pending = ''
    for n in nodes:
        if n.kind in ('title', 'preamble', 'n'):
            continue
        words = n.words(language)
        head = marker(style, n)
        if n.kind == 'article' and not words and language == 'zh':
            pending = head
            continue
        if n.kind == 'chapter' and language == 'en' and head.isupper() and style is trade_en:
            words = words.upper()
        yield n, (pending + head + words).rstrip()
        pending = ''


def notes(nodes, language):
    return {n.number: n.words(language) for n in nodes if n.kind == 'n'}


def title(nodes, language):
    return nodes[0].words(language)


def write_html(path, nodes, language, style):
    tags = {'chapter': 'h2', 'module': 'h2', 'section': 'h3', 'article': 'h3' if style is framework_en else 'h4', 'annex': 'h2'}
    out = ['<!DOCTYPE html>', f'<html lang="{language}">', '<head>', '<meta charset="utf-8">',
           f'<title>{escape(title(nodes, language))}</title>', '</head>', '<body>',
           f'<h1>{escape(title(nodes, language))}</h1>', f'<p class="notice"><strong>{NOTICE[language]}</strong></p>']
    for n, text in lines(nodes, language, style):
        html = re.sub(r'\^(\d+)\^', r'<sup id="ref\1"><a href="#note\1">\1</a></sup>', escape(text, quote=False))
        tag = tags.get(n.kind, 'p')
        css = f' class="{n.kind}"' if n.kind in ('point', 'subpoint', 'recital') else ''
        out.append(f'<{tag}{css}>{html}</{tag}>')
    found = notes(nodes, language)
    if found:
        out.append('<hr>')
        out += [f'<p class="footnote" id="note{k}"><a href="#ref{k}"><sup>{k}</sup></a> {escape(v, quote=False)}</p>' for k, v in found.items()]
    out += ['</body>', '</html>', '']
    path.write_text('\n'.join(out), encoding='utf-8')


def write_txt(path, nodes, language, style, encoding):
    found, out, waiting = notes(nodes, language), [title(nodes, language), NOTICE[language]], []

    def flush():
        out.extend(f'[{k}] {found[k]}' for k in waiting)
        waiting.clear()

    for n, text in lines(nodes, language, style):
        if n.kind in HEADS:
            flush()
        waiting += re.findall(r'\^(\d+)\^', text)
        text = re.sub(r'\^(\d+)\^', r'[\1]', text)
        indent = '　　' if style is statute_zh and n.kind not in ('chapter', 'section') else ''
        out.append(indent + text)
    flush()
    between = '\n' if style is statute_zh else '\n\n'
    path.write_bytes((between.join(out) + '\n').encode(encoding))


def write_markdown(path, nodes, language, style):
    marks = {'chapter': '## ', 'section': '### ', 'article': '#### '}
    out = [f'# {title(nodes, language)}', f'**{NOTICE[language]}**']
    out += [marks.get(n.kind, '') + text for n, text in lines(nodes, language, style)]
    path.write_text('\n\n'.join(out) + '\n', encoding='utf-8')


FODT = '''<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text">
<office:font-face-decls><style:font-face style:name="Serif" svg:font-family="'DejaVu Serif'"/><style:font-face style:name="Song" svg:font-family="'Noto Serif CJK SC'"/></office:font-face-decls>
<office:styles>
<style:default-style style:family="paragraph"><style:text-properties style:font-name="Serif" style:font-name-asian="Song" fo:font-size="11pt" style:font-size-asian="11pt" fo:language="en" fo:country="GB" style:language-asian="zh" style:country-asian="CN"/></style:default-style>
<style:style style:name="Standard" style:family="paragraph"/>
<style:style style:name="Heading" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:text-align="center" fo:margin-top="0.5cm" fo:margin-bottom="0.3cm" fo:keep-with-next="always"/><style:text-properties fo:font-weight="bold" style:font-weight-asian="bold"/></style:style>
<style:style style:name="Heading_20_1" style:display-name="Heading 1" style:family="paragraph" style:parent-style-name="Heading" style:default-outline-level="1"/>
<style:style style:name="Heading_20_2" style:display-name="Heading 2" style:family="paragraph" style:parent-style-name="Heading" style:default-outline-level="2"/>
<style:style style:name="Heading_20_3" style:display-name="Heading 3" style:family="paragraph" style:parent-style-name="Heading" style:default-outline-level="3"/>
<style:style style:name="Title" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:text-align="center" fo:margin-bottom="0.4cm"/><style:text-properties fo:font-size="15pt" style:font-size-asian="15pt" fo:font-weight="bold"/></style:style>
<style:style style:name="Text" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:margin-bottom="0.25cm"/></style:style>
<style:style style:name="Point" style:family="paragraph" style:parent-style-name="Text"><style:paragraph-properties fo:margin-left="1cm"/></style:style>
<style:style style:name="Subpoint" style:family="paragraph" style:parent-style-name="Text"><style:paragraph-properties fo:margin-left="2cm"/></style:style>
<style:style style:name="Header" style:family="paragraph" style:parent-style-name="Standard"><style:text-properties fo:font-size="8pt" style:font-size-asian="8pt"/></style:style>
<style:style style:name="Footer" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:text-align="center"/><style:text-properties fo:font-size="9pt"/></style:style>
<style:style style:name="Footnote" style:family="paragraph" style:parent-style-name="Standard"><style:text-properties fo:font-size="8pt" style:font-size-asian="8pt"/></style:style>
<style:style style:name="Footnote_20_anchor" style:display-name="Footnote anchor" style:family="text"><style:text-properties style:text-position="super 58%"/></style:style>
<style:style style:name="Footnote_20_Symbol" style:display-name="Footnote Symbol" style:family="text"><style:text-properties style:text-position="super 58%"/></style:style>
<text:notes-configuration text:note-class="footnote" text:citation-style-name="Footnote_20_Symbol" text:citation-body-style-name="Footnote_20_anchor" style:num-format="1" text:start-value="0" text:footnotes-position="page" text:start-numbering-at="document"/>
</office:styles>
<office:automatic-styles><style:page-layout style:name="page"><style:page-layout-properties fo:page-width="17.6cm" fo:page-height="23.8cm" fo:margin-top="1.8cm" fo:margin-bottom="1.8cm" fo:margin-left="2.2cm" fo:margin-right="2.2cm"/><style:header-style><style:header-footer-properties fo:margin-bottom="0.5cm"/></style:header-style><style:footer-style><style:header-footer-properties fo:margin-top="0.5cm"/></style:footer-style></style:page-layout></office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="page"><style:header><text:p text:style-name="Header">HEAD</text:p></style:header><style:footer><text:p text:style-name="Footer"><text:page-number>1</text:page-number></text:p></style:footer></style:master-page></office:master-styles>
<office:body><office:text>
BODY
</office:text></office:body></office:document>
'''


def fodt(nodes, language, style):
    found = notes(nodes, language)

    def note(m):
        k = m[1]
        return (f'<text:note text:id="ftn{k}" text:note-class="footnote"><text:note-citation>{k}</text:note-citation>'
                f'<text:note-body><text:p text:style-name="Footnote">{escape(found[k])}</text:p></text:note-body></text:note>')

    body = [f'<text:p text:style-name="Title">{escape(title(nodes, language))}</text:p>',
            f'<text:p text:style-name="Text">{NOTICE[language]}</text:p>']
    level = {'chapter': 1, 'annex': 1, 'section': 2, 'article': 3}
    for n, text in lines(nodes, language, style):
        for part in text.split('\n'):
            xml = re.sub(r'\^(\d+)\^', note, escape(part, quote=False))
            if n.kind in level:
                k = level[n.kind]
                body.append(f'<text:h text:style-name="Heading_20_{k}" text:outline-level="{k}">{xml}</text:h>')
            else:
                name = {'point': 'Point', 'subpoint': 'Subpoint'}.get(n.kind, 'Text')
                body.append(f'<text:p text:style-name="{name}">{xml}</text:p>')
    head = f'{title(nodes, language)} – {NOTICE[language]}'
    return FODT.replace('HEAD', escape(head)).replace('BODY', '\n'.join(body))


def convert(path, nodes, language, style):
    kind = path.suffix[1:]
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / (path.stem + '.fodt')
        source.write_text(fodt(nodes, language, style), encoding='utf-8')
        subprocess.run(['soffice', '--headless', f'-env:UserInstallation=file://{folder}/profile', '--convert-to',
                        kind, '--outdir', folder, str(source)], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        made = Path(folder) / (path.stem + path.suffix)
        (fix_pdf if kind == 'pdf' else fix_docx)(made)
        shutil.copyfile(made, path)


def fix_pdf(path):
    """Same length everywhere, so that the cross-reference table stays right."""
    data = path.read_bytes()
    data = re.sub(rb"CreationDate\(D:\d{14}", b'CreationDate(D:20260101000000', data)
    zeros = lambda m: re.sub(rb'[0-9A-Fa-f]', b'0', m[0])
    data = re.sub(rb'/ID \[ <[0-9A-F]+>\s*<[0-9A-F]+> \]', lambda m: m[0][:3] + zeros(m)[3:], data)
    data = re.sub(rb'/DocChecksum /[0-9A-F]+', lambda m: b'/DocChecksum /' + b'0' * (len(m[0]) - 14), data)
    path.write_bytes(data)


def fix_docx(path):
    """Entries in order of name, the same time on each, no dates in the properties."""
    with zipfile.ZipFile(path) as z:
        entries = [(n, z.read(n)) for n in z.namelist()]
    entries.sort(key=lambda e: (e[0] != '[Content_Types].xml', e[0]))
    with zipfile.ZipFile(path, 'w', zipfile.ZIP_DEFLATED, compresslevel=9) as z:
        for name, data in entries:
            if name == 'docProps/core.xml':
                data = re.sub(rb'<dcterms:(created|modified)[^>]*>.*?</dcterms:\1>', b'', data)
            info = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            info.compress_type = zipfile.ZIP_DEFLATED
            z.writestr(info, data)


# --- gold ---------------------------------------------------------------------------------------

def units(nodes):
    """(locator, labels, English words of the unit) for every labelled unit."""
    out, article, count = [], None, {}
    for n in nodes:
        if n.kind == 'article':
            article = n.number
        if n.kind == 'p':
            count[article] = count.get(article, 0) + 1
    seen = {}
    for n in nodes:
        if n.kind in HEADS:
            article = n.number if n.kind == 'article' else None
        elif n.kind == 'p' and article:
            seen[article] = seen.get(article, 0) + 1
            number = seen[article] if n.number == '-' else n.number
            locator = f'art_{article}' + (f'__para_{number}' if count[article] > 1 else '')
            out.append([locator, n.labels, n.en])
        elif n.kind in ('point', 'subpoint') and article:
            out[-1][2] += f' ({n.number}) {n.en}'
        elif n.kind == 'def' and article:
            out[-1][2] += ' ' + n.en
    return out


def quote(words):
    words = words.split('^')[0]
    return words if len(words) <= 60 else words[:61].rsplit(' ', 1)[0]


def write_gold(ident, nodes):
    rows = ['locator\ttopics\tmodality\tactor\tquote']
    for locator, labels, words in units(nodes):
        if not labels:
            raise SystemExit(f'{ident}: {locator} has no labels')
        rows.append('\t'.join([locator, *labels, quote(words)]))
    (OUT / 'gold' / f'labels-{ident}.tsv').write_text('\n'.join(rows) + '\n', encoding='utf-8')


def write_structure(texts):
    rows = ['instrument\tlocator\ttitle\ttitle_zh']
    rows += [f'{i}\tart_{n.number}\t{n.en}\t{n.zh}' for i, nodes in texts.items() for n in nodes if n.kind == 'article']
    (OUT / 'gold' / 'structure.tsv').write_text('\n'.join(rows) + '\n', encoding='utf-8')


IDS = ('model-trade-agreement', 'model-framework-agreement', 'model-rights-regulation', 'model-security-statute')


def main():
    texts = {i: read(i) for i in IDS}
    if '--check' in sys.argv:
        return
    trade, framework, regulation, statute = (texts[i] for i in IDS)
    convert(OUT / 'model-trade-agreement.en.pdf', trade, 'en', trade_en)
    convert(OUT / 'model-trade-agreement.zh.docx', trade, 'zh', trade_zh)
    write_html(OUT / 'model-framework-agreement.en.html', framework, 'en', framework_en)
    write_txt(OUT / 'model-framework-agreement.zh.txt', framework, 'zh', framework_zh, 'utf-8')
    convert(OUT / 'model-rights-regulation.en.docx', regulation, 'en', regulation_en)
    write_markdown(OUT / 'model-rights-regulation.zh.md', regulation, 'zh', regulation_zh)
    write_html(OUT / 'model-security-statute.en.html', statute, 'en', statute_en)
    write_txt(OUT / 'model-security-statute.zh.txt', statute, 'zh', statute_zh, 'gb18030')
    for ident, nodes in texts.items():
        write_gold(ident, nodes)
    write_structure(texts)


if __name__ == '__main__':
    main()
