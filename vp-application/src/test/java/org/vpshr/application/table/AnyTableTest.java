package org.vpshr.application.table;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

/** Whatever texts are written into a table. */
class AnyTableTest {
    private static final String ALPHABET =
            "=+-@\t\r\n '\",;|!a1x\u00a0\u200b\uff1d\u202e<&>]]\u00e9\ud83d\ude00\u0001\ufffe";

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+");

    private static List<List<String>> table(String one, String other) {
        return List.of(List.of("head", "other"), List.of(one, other));
    }

    @Property(tries = 2000, seed = "4")
    void none_of_a_csv_is_taken_for_a_formula(@ForAll("texts") String one, @ForAll("texts") String other)
            throws IOException {
        for (Table.Row row : WrittenTableTest.read(Tables.csv(table(one, other)))) {
            assertThat(row.cells().values())
                    .filteredOn(cell -> !NUMBER.matcher(cell).matches())
                    .allSatisfy(cell -> assertThat(cell.strip()).doesNotContainPattern("^[=+@-]"));
        }
    }

    @Property(tries = 300, seed = "5")
    void a_workbook_is_read_by_others_as_texts_alone(@ForAll("texts") String text) throws IOException {
        try (ReadableWorkbook workbook =
                new ReadableWorkbook(new ByteArrayInputStream(Tables.workbook("T", table("x", text))))) {
            Cell cell = workbook.getFirstSheet().read().get(1).getCell(1);

            assertThat(cell.getType()).isEqualTo(CellType.STRING);
            assertThat(cell.getFormula()).isNull();
            assertThat(cell.asString()).isEqualTo(shown(text));
        }
    }

    /** What no XML may hold stands for itself by a mark; line ends are of one kind. */
    private static String shown(String text) {
        return text.codePoints()
                .map(c -> c < ' ' && "\t\r\n".indexOf(c) < 0 || c == 0xfffe || c >= 0xd800 && c <= 0xdfff ? 0xfffd : c)
                .mapToObj(Character::toString)
                .collect(joining())
                .replace('\r', '\n');
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars(ALPHABET.toCharArray()).ofMaxLength(9);
    }
}
