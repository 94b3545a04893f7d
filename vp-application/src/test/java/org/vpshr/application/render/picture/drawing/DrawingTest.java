package org.vpshr.application.render.picture.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.vpshr.application.render.picture.APicture;
import org.vpshr.application.render.picture.PictureSvg;
import org.vpshr.application.render.picture.canvas.Canvas;
import org.vpshr.application.render.picture.canvas.Form;
import org.vpshr.application.render.picture.canvas.Ink;
import org.vpshr.domain.entry.Language;
import org.vpshr.projections.picture.Mark;
import org.vpshr.projections.picture.Picture;
import org.vpshr.projections.picture.PictureKind;

class DrawingTest {
    @ParameterizedTest
    @MethodSource("org.vpshr.application.render.picture.PictureSvgTest#pictures")
    void no_text_touches_another_or_leaves_the_picture(Picture picture) {
        Canvas canvas = Drawing.of(picture, PictureWords.in(picture.heading().language()))
                .canvas();
        List<Canvas.Box> texts = canvas.texts();
        for (int i = 0; i < texts.size(); i++) {
            Canvas.Box one = texts.get(i);
            assertThat(one.isInside(Canvas.WIDTH, canvas.bottom() + 4))
                    .as("%s is inside", one)
                    .isTrue();
            for (Canvas.Box other : texts.subList(i + 1, texts.size())) {
                assertThat(one.overlaps(other)).as("%s touches %s", one, other).isFalse();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Ink.class,
            names = {"PAPER", "RULE"},
            mode = EnumSource.Mode.EXCLUDE)
    void what_is_drawn_stands_out_from_the_paper(Ink ink) {
        assertThat(contrast(ink, Ink.PAPER)).isGreaterThan(4.5);
    }

    private static double contrast(Ink one, Ink other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    /** As WCAG 2.2 defines it. */
    private static double luminance(Ink ink) {
        int rgb = Integer.parseInt(ink.colour().substring(1), 16);
        return 0.2126 * linear(rgb >> 16 & 0xff) + 0.7152 * linear(rgb >> 8 & 0xff) + 0.0722 * linear(rgb & 0xff);
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    /** The marks of one picture. */
    static Stream<Set<Mark>> together() {
        return Stream.of(
                Set.of(Mark.HAPPENED, Mark.DESCRIBED, Mark.PLANNED),
                Set.of(Mark.MEMBER, Mark.OBSERVER, Mark.OFFICE),
                Set.of(
                        Mark.DIALOGUE,
                        Mark.INTENT,
                        Mark.NEGOTIATION,
                        Mark.SIGNED,
                        Mark.IN_EFFECT,
                        Mark.ENDED,
                        Mark.FINALLY_EVALUATED,
                        Mark.BROKEN_OFF),
                Set.of(Mark.DUE, Mark.KEPT, Mark.PARTLY_KEPT, Mark.OVERDUE, Mark.OPEN, Mark.MOVED, Mark.DROPPED));
    }

    @ParameterizedTest
    @MethodSource("together")
    void marks_of_one_picture_differ_in_form_and_not_in_colour_alone(Set<Mark> marks) {
        Set<Form> forms = new HashSet<>();
        marks.forEach(mark ->
                assertThat(forms.add(MarkStyle.of(mark).form())).as("%s", mark).isTrue());
        assertThat(marks.stream()
                        .filter(mark -> !Set.of(Mark.ENDED, Mark.FINALLY_EVALUATED, Mark.BROKEN_OFF)
                                .contains(mark))
                        .filter(mark -> !mark.name().matches("KEPT|PARTLY_KEPT|OVERDUE|OPEN|MOVED|DROPPED"))
                        .map(mark -> MarkStyle.of(mark).filling()))
                .doesNotHaveDuplicates();
    }

    @Test
    void every_mark_belongs_to_a_picture_that_is_checked() {
        assertThat(together().flatMap(Set::stream)).containsExactlyInAnyOrder(Mark.values());
    }

    @Test
    void a_break_of_method_is_a_mark_and_no_line() {
        Picture broken = APicture.of(PictureKind.INDICATORS, Language.ENGLISH, 1, text -> text);
        Pattern key = Pattern.compile("measured otherwise from here");

        assertThat(PictureSvg.of(broken)).containsPattern(key).contains("stroke=\"" + Ink.ALERT.colour() + "\"");
        assertThat(joined(broken)).isEqualTo(joinable(broken));
    }

    /** Lines that join two readings. */
    private static long joined(Picture picture) {
        return Pattern.compile("<line [^>]*stroke-width=\"1.6\"")
                        .matcher(PictureSvg.of(picture))
                        .results()
                        .count()
                - ((org.vpshr.projections.picture.Panels) picture)
                        .panels()
                        .getFirst()
                        .lines()
                        .size();
    }

    private static long joinable(Picture picture) {
        long pairs = 0;
        for (var line : ((org.vpshr.projections.picture.Panels) picture)
                .panels()
                .getFirst()
                .lines()) {
            for (int i = 1; i < line.points().size(); i++) {
                boolean given = ReadingBounds.of(line.points().get(i).value()).isPresent()
                        && ReadingBounds.of(line.points().get(i - 1).value()).isPresent();
                pairs += given && !line.points().get(i).isBroken() ? 1 : 0;
            }
        }
        return pairs;
    }
}
