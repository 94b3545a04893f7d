package org.vpshr.projections.report;

import java.util.List;
import java.util.stream.Stream;
import org.vpshr.domain.Subject.AnnualReportId;
import org.vpshr.domain.dossier.Medium;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.entry.Language;
import org.vpshr.domain.entry.Source;

/**
 * The report of one government and year as made from the record: what a renderer prints, with nothing left to decide.
 *
 * <p>Read it; only the library makes one. Its canonical constructor is not part of the contract, so that it can grow.
 *
 * @param id whose report, of which year and edition
 * @param template the template that selected and ordered
 * @param audience for whom it was made
 * @param language the language of its texts
 * @param title the lines of its title
 * @param sections in order; each knows its level
 * @param footnotes in one running number (rule 50)
 * @param position the ledger position that it was made from
 */
public record Report(
        AnnualReportId id,
        String template,
        Circle audience,
        Language language,
        List<String> title,
        List<Section> sections,
        List<Footnote> footnotes,
        long position) {

    /** Takes copies of the lists. */
    public Report {
        title = List.copyOf(title);
        sections = List.copyOf(sections);
        footnotes = List.copyOf(footnotes);
    }

    /**
     * {@return the same where nothing that bears on it was recorded up to the position}
     *
     * @param later the position up to which nothing more bears on it
     */
    public Report knownAt(long later) {
        return new Report(id, template, audience, language, title, sections, footnotes, later);
    }

    /**
     * A section.
     *
     * @param key its key in the template, such as {@code B} or {@code C.PE}
     * @param title the heading
     * @param level 1 for a chapter, 2 for a country or forum below it
     * @param blocks what it prints, in order
     */
    public record Section(String key, String title, int level, List<Block> blocks) {
        /** Takes a copy of the blocks. */
        public Section {
            blocks = List.copyOf(blocks);
        }

        /** {@return all that it prints, in order} */
        public List<Item> items() {
            return blocks.stream().flatMap(Report::items).toList();
        }
    }

    /** {@return all that it prints, in order} */
    public List<Item> items() {
        return sections.stream().flatMap(section -> section.items().stream()).toList();
    }

    private static Stream<Item> items(Block block) {
        return switch (block) {
            case Paragraph paragraph -> paragraph.items().stream();
            case Box box -> box.paragraphs().stream().flatMap(Report::items);
            case Picture picture -> Stream.of(picture.caption());
        };
    }

    /** What stands below one another in a section. */
    public sealed interface Block {}

    /**
     * Items that run on as one paragraph, with a label when they lie outside the year; without items, a remark.
     *
     * @param label the words before the items; empty for none
     * @param items what it prints, in order
     */
    public record Paragraph(String label, List<Item> items) implements Block {
        /** Takes a copy of the items. */
        public Paragraph {
            items = List.copyOf(items);
        }
    }

    /**
     * A box of lessons and challenges.
     *
     * @param key its key in the template
     * @param title the heading
     * @param paragraphs what it prints, in order
     */
    public record Box(String key, String title, List<Paragraph> paragraphs) implements Block {
        /** Takes a copy of the paragraphs. */
        public Box {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    /**
     * A picture with its caption.
     *
     * @param caption what stands below it
     * @param kind whether it is a picture or a video
     * @param address where the picture is kept; empty when it is not kept in the record
     * @param credit the words in which the maker is credited, or that none is known
     */
    public record Picture(Item caption, Medium.Kind kind, String address, String credit) implements Block {}

    /**
     * One statement as printed.
     *
     * @param entry the entry that it prints
     * @param relation how it belongs to the year
     * @param when its time in EDTF, empty if it has none
     * @param text the text, names put in
     * @param notes numbers of its footnotes
     * @param positions the ledger positions that it rests on
     * @param confirmed the last day on which it was found to be still true, in EDTF; empty if it was not
     */
    public record Item(
            EntryId entry,
            Relation relation,
            String when,
            String text,
            List<Integer> notes,
            List<Long> positions,
            String confirmed) {
        /** Takes copies of the lists. */
        public Item {
            notes = List.copyOf(notes);
            positions = List.copyOf(positions);
        }
    }

    /**
     * The text of a footnote.
     *
     * @param number its number, from 1
     * @param source what it cites, with the names of persons in its title
     */
    public record Footnote(int number, Source source) {}
}
