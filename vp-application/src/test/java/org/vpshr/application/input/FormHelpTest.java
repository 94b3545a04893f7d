package org.vpshr.application.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.vpshr.application.json.Catalogue;
import org.vpshr.application.reference.FieldDescription;
import org.vpshr.application.reference.Vocabulary;
import org.vpshr.application.table.SheetContent;
import org.vpshr.application.table.Table;
import org.vpshr.domain.Command;

/** A form tells what goes into it, and what it tells is not taken for what was filled in. */
class FormHelpTest {
    private static final String HELD = "engagement.HoldEvent";

    @Test
    void a_form_that_was_filled_in_is_read_with_its_sheet_of_help() throws IOException {
        byte[] filled =
                changed(ContributionForms.workbook(List.of(HELD)), "xl/worksheets/sheet1.xml", FormHelpTest::fill);
        try (ContributionFile file =
                ContributionFile.read(new NamedResource("f.xlsx", () -> new ByteArrayInputStream(filled)))) {
            assertThat(file).extracting(Command::stableName).containsExactly(HELD);
        }
    }

    @Test
    void a_form_offers_the_words_of_a_column_and_explains_each() throws IOException {
        byte[] form = ContributionForms.workbook(List.of(HELD));

        assertThat(part(form, "xl/worksheets/sheet1.xml"))
                .contains(
                        "type=\"list\"", "\"" + HELD + "\"", "visit,incoming-visit,site-visit", "organiser,host,chair");
        assertThat(part(form, "xl/worksheets/sheet2.xml"))
                .contains(Table.HELP, "entry.figures.1.value", "what kind it is", "needed");
    }

    @Test
    void all_words_of_all_commands_can_be_offered() {
        assertThat(Catalogue.commands().types().keySet().stream()
                        .flatMap(name -> Vocabulary.command(name).fields().stream())
                        .map(FieldDescription::allowed)
                        .filter(words -> !words.isEmpty() && !SheetContent.canBeOffered(words)))
                .isEmpty();
    }

    /** Two rows more: who writes, and what. The first column of the form is {@code contribution.by}. */
    private static String fill(String sheet) {
        List<String> columns =
                List.of(ContributionForms.csv(List.of(HELD)).strip().split("[,;]"));
        return sheet.replace(
                "</sheetData>",
                row(
                                2,
                                columns,
                                List.of(
                                        "contribution.by=NL/embassy-lima",
                                        "contribution.written=2026-02-02",
                                        "contribution.evidence=file 14",
                                        "contribution.audience=public"))
                        + row(
                                3,
                                columns,
                                List.of(
                                        "command=" + HELD,
                                        "subject=engagement/NL/PE",
                                        "kind=roundtable",
                                        "entry.id=pe-roundtable",
                                        "entry.text=It was held.",
                                        "entry.when=2025-04"))
                        + "</sheetData>");
    }

    private static String row(int number, List<String> columns, List<String> cells) {
        StringBuilder row = new StringBuilder("<row r=\"" + number + "\">");
        for (String column : columns) {
            String text = cells.stream()
                    .filter(cell -> cell.startsWith(column + "="))
                    .map(cell -> cell.substring(column.length() + 1))
                    .findFirst()
                    .orElse("");
            row.append("<c t=\"inlineStr\"><is><t>").append(text).append("</t></is></c>");
        }
        return row.append("</row>").toString();
    }

    private static String part(byte[] workbook, String name) throws IOException {
        String[] found = {""};
        changed(workbook, name, text -> found[0] = text);
        return found[0];
    }

    private static byte[] changed(byte[] workbook, String name, java.util.function.UnaryOperator<String> change)
            throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(workbook));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write((entry.getName().equals(name) ? change.apply(text) : text).getBytes(StandardCharsets.UTF_8));
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
