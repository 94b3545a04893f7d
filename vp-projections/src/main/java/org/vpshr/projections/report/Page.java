package org.vpshr.projections.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vpshr.domain.dossier.DossierEvent;
import org.vpshr.domain.dossier.Medium;
import org.vpshr.domain.entry.Language;
import org.vpshr.domain.entry.Source;
import org.vpshr.domain.text.StandIn;
import org.vpshr.domain.time.When;
import org.vpshr.projections.names.Names;
import org.vpshr.projections.report.Report.Block;
import org.vpshr.projections.report.Report.Box;
import org.vpshr.projections.report.Report.Footnote;
import org.vpshr.projections.report.Report.Item;
import org.vpshr.projections.report.Report.Paragraph;
import org.vpshr.projections.report.Report.Picture;
import org.vpshr.projections.report.Report.Section;

/** Sets what was selected: sections, paragraphs, boxes, pictures, footnotes in one running number. */
final class Page {
    private final Template template;
    private final Language language;
    private final Names names;
    private final Map<Source, Integer> notes = new LinkedHashMap<>();

    Page(Template template, Language language, Names names) {
        this.template = template;
        this.language = language;
        this.names = names;
    }

    List<String> title(int year) {
        return template.title().stream()
                .map(line -> line.in(language).replace("{year}", Integer.toString(year)))
                .toList();
    }

    List<Section> sections(Map<String, List<Candidate>> bySection) {
        List<Section> sections = new ArrayList<>();
        long told = bySection.values().stream()
                .flatMap(List::stream)
                .filter(Candidate::ofTheYear)
                .count();
        bySection.forEach((key, candidates) -> {
            Template.Part part = part(key);
            List<Block> blocks = new ArrayList<>(remark(key, told));
            blocks.addAll(blocks(part, key, candidates));
            sections.add(new Section(key, heading(part, key), part.level(), blocks));
        });
        return sections;
    }

    /** That little is on record, where the template says so. */
    private List<Block> remark(String key, long told) {
        Template.@Nullable Thin thin = template.thin();
        return thin != null && thin.saidIn(key, told)
                ? List.of(new Paragraph(thin.text().in(language), List.of()))
                : List.of();
    }

    List<Footnote> footnotes() {
        List<Footnote> footnotes = new ArrayList<>();
        notes.forEach((source, number) -> footnotes.add(new Footnote(number, source)));
        return footnotes;
    }

    private Template.Part part(String key) {
        return template.sections().stream()
                .filter(part -> part.key().equals(key))
                .findFirst()
                .orElseGet(() -> template.sections().stream()
                        .filter(Template.Part::forCountries)
                        .findFirst()
                        .orElseThrow());
    }

    private String heading(Template.Part part, String key) {
        if (part.title() != null) {
            return part.title().in(language);
        }
        return country(key).map(name -> name.heading().in(language)).orElse(code(key));
    }

    private Optional<Template.CountryName> country(String key) {
        return Optional.ofNullable(template.names().get(code(key)));
    }

    private static String code(String key) {
        return key.substring(key.lastIndexOf('.') + 1);
    }

    private List<Block> blocks(Template.Part part, String key, List<Candidate> candidates) {
        List<Block> blocks = new ArrayList<>();
        for (Template.Group group : part.groups()) {
            threads(candidates.stream()
                            .filter(c -> !c.place().box() && c.group().equals(group))
                            .toList())
                    .forEach(thread -> blocks.addAll(set(thread)));
        }
        List<Candidate> lessons =
                candidates.stream().filter(c -> c.place().box()).toList();
        if (!lessons.isEmpty()) {
            box(key, lessons, blocks);
        }
        return blocks;
    }

    private static List<List<Candidate>> threads(List<Candidate> candidates) {
        Map<String, List<Candidate>> threads = new LinkedHashMap<>();
        candidates.stream()
                .sorted(Comparator.comparing(Candidate::order)
                        .thenComparing(c -> c.root().position())
                        .thenComparing(c -> c.history().position()))
                .forEach(c -> threads.computeIfAbsent(c.thread(), t -> new ArrayList<>())
                        .add(c));
        return List.copyOf(threads.values());
    }

    /** A paragraph each for background, the year and plans, in the order in which the thread comes to them, plans last. */
    private List<Block> set(List<Candidate> thread) {
        Map<Stage, List<Candidate>> stages = new LinkedHashMap<>();
        thread.stream()
                .sorted(Comparator.comparing(c -> Stage.of(c.relation()) == Stage.PLANS))
                .forEach(c -> stages.computeIfAbsent(Stage.of(c.relation()), s -> new ArrayList<>())
                        .add(c));
        List<Block> blocks = new ArrayList<>();
        stages.forEach((stage, candidates) -> {
            List<Item> items = candidates.stream()
                    .filter(c -> !isPicture(c))
                    .map(this::item)
                    .toList();
            if (!items.isEmpty()) {
                blocks.add(new Paragraph(label(stage), items));
            }
            candidates.stream().filter(Page::isPicture).forEach(c -> blocks.add(picture(c)));
        });
        return blocks;
    }

    private enum Stage {
        BACKGROUND,
        YEAR,
        PLANS;

        static Stage of(Relation relation) {
            return switch (relation) {
                case BACKGROUND -> BACKGROUND;
                case PLAN -> PLANS;
                case ACTIVITY, PERHAPS, STANDING, UNDATED, ABSENT -> YEAR;
            };
        }
    }

    private String label(Stage stage) {
        return switch (stage) {
            case BACKGROUND -> template.labels().background().in(language);
            case PLANS -> template.labels().plan().in(language);
            case YEAR -> "";
        };
    }

    /** A box holds paragraphs; pictures that were placed in it follow it. */
    private void box(String key, List<Candidate> lessons, List<Block> blocks) {
        List<Paragraph> paragraphs = new ArrayList<>();
        List<Block> pictures = new ArrayList<>();
        for (List<Candidate> thread : threads(lessons)) {
            for (Block block : set(thread)) {
                if (block instanceof Paragraph paragraph) {
                    paragraphs.add(paragraph);
                } else {
                    pictures.add(block);
                }
            }
        }
        String within = country(key).map(name -> name.within().in(language)).orElse(code(key));
        String title = template.labels().lessons().in(language).replace("{country}", within);
        blocks.add(new Box(key + "-LL", title, paragraphs));
        blocks.addAll(pictures);
    }

    private static boolean isPicture(Candidate c) {
        return c.history().origin() instanceof DossierEvent.MediumAdded added
                && added.medium().kind() == Medium.Kind.PICTURE;
    }

    private Block picture(Candidate c) {
        Medium medium = ((DossierEvent.MediumAdded) c.history().origin()).medium();
        String credit = medium.credit().isBlank()
                ? template.labels().noCredit().in(language)
                : template.labels().credit().in(language).replace("{credit}", medium.credit());
        return new Picture(item(c), medium.kind(), StandIn.orEmpty(medium.address()), credit);
    }

    private Item item(Candidate c) {
        When when = c.history().entry().when();
        return new Item(
                c.id(),
                c.relation(),
                when.hasDate() ? when.span().edtf() : "",
                c.history().entry().statement().in(language, names::person),
                c.history().entry().sources().stream().map(this::note).toList(),
                c.history().positions());
    }

    private int note(Source source) {
        return notes.computeIfAbsent(names.in(source), s -> notes.size() + 1);
    }
}
