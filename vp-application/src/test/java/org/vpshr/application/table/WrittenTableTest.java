package org.vpshr.application.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vpshr.domain.failure.InputPlace;

class WrittenTableTest {
    static List<Table.Row> read(byte[] csv) throws IOException {
        return Tables.readCsv("t.csv", new ByteArrayInputStream(csv)).rows();
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "=1+1|'=1+1",
                "@SUM(A1)|'@SUM(A1)",
                "-2+3|'-2+3",
                "-2.5|-2.5",
                "+31|+31",
                "' =1'|' =1",
                "2018|2018",
                "a=b|a=b",
                "-|'-"
            },
            delimiter = '|',
            quoteCharacter = '`')
    void a_formula_gets_an_apostrophe_and_a_number_stays_a_number(String cell, String written) throws IOException {
        assertThat(read(Tables.csv(List.of(List.of(cell.replaceFirst("^' =1'$", " =1")))))
                        .getFirst()
                        .cells()
                        .get(1))
                .isEqualTo(written);
    }

    @Test
    void a_workbook_is_read_back_and_is_the_same_bytes_each_time() throws IOException {
        List<List<String>> rows = List.of(List.of("a", "b"), List.of("=1+1", "two\nlines"));
        byte[] bytes = Tables.workbook("T", rows);

        Table table =
                Tables.readWorkbook("t.xlsx", new ByteArrayInputStream(bytes)).getFirst();

        assertThat(table.sheet()).isEqualTo("T");
        assertThat(table.rows())
                .extracting(row -> List.copyOf(row.cells().values()))
                .isEqualTo(rows);
        assertThat(Tables.workbook("T", rows)).isEqualTo(bytes);
    }

    @ParameterizedTest
    @CsvSource({
        "4000,4000",
        "4.0E3,4000",
        "1234.5699999999999,1234.57",
        "0.10000000000000001,0.1",
        "2500000.5,2500000.5",
        "123456789012345678,123456789012345678",
        "-7,-7",
        "0,0",
        "1E-5,0.00001"
    })
    void a_number_is_as_it_was_typed(String stored, String typed) {
        assertThat(Numbers.written(stored, CellFormat.NUMBER, false)).isEqualTo(typed);
    }

    @ParameterizedTest
    @CsvSource({
        "43430,DAY,false,2018-11-26",
        "43430,MONTH,false,2018-11",
        "43430,YEAR,false,2018",
        "41968,DAY,true,2018-11-26",
        "61,DAY,false,1900-03-01"
    })
    void a_date_is_as_exact_as_the_cell_shows_it(String stored, CellFormat format, boolean from1904, String date) {
        assertThat(Numbers.written(stored, format, from1904)).isEqualTo(date);
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "yyyy-mm-dd|DAY",
                "dd/mm/yyyy;@|DAY",
                "[$-413]d mmmm yyyy|DAY",
                "mmm-yy|MONTH",
                "yyyy|YEAR",
                "d-mmm|UNCLEAR",
                "h:mm|UNCLEAR",
                "[h]:mm|UNCLEAR",
                "General|NUMBER",
                "#,##0.00|NUMBER",
                "0.0%|PERCENT",
                "\"dd\" 0|NUMBER",
                "[Red]0|NUMBER",
                "0.00E+00|NUMBER",
                "#,##0 [$\u20ac-413]|NUMBER"
            },
            delimiter = '|',
            quoteCharacter = '`')
    void a_format_tells_what_a_number_is(String code, CellFormat format) {
        assertThat(CellFormat.of(code)).isEqualTo(format);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 26, 27, 52, 703, 16384})
    void columns_have_letters(int number) {
        assertThat(Sheet.number(InputPlace.letters(number))).isEqualTo(number);
        assertThat(InputPlace.letters(28)).isEqualTo("AB");
    }
}
