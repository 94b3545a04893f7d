package org.vpshr.projections.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vpshr.domain.Subject.AnnualReportId;
import org.vpshr.domain.dossier.DossierEvent;
import org.vpshr.domain.dossier.Medium;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.entry.Language;
import org.vpshr.domain.entry.Source;
import org.vpshr.domain.party.Country;
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
    private final AnnualReportId id;
    private final Language language;
    private final Names names;
    private final Map<Source, Integer> notes = new LinkedHashMap<>();

    Page(Template template, AnnualReportId id, Language language, Names names) {
        this.template = template;
        this.id = id;
        this.language = language;
        this.names = names;
    }

    List<String> title() {
        return template.title().stream().map(this::filled).toList();
    }

    /** The text with the year and the name of the government in it. */
    private String filled(Template.Text text) {
        String government = template.nameOf(id.government())
                .map(name -> name.within().in(language))
                .orElse(id.government().code());
        return text.in(language).replace("{year}", Integer.toString(id.year())).replace("{government}", government);
    }

    List<Section> sections(Map<String, List<Candidate>> bySection) {
        List<Section> sections = new ArrayList<>();
        long told = bySection.values().stream()
                .flatMap(List::stream)
                .filter(Candidate::ofTheYear)
                .count();
        for (String key : keys(bySection.keySet())) {
            sections.add(section(key, bySection.getOrDefault(key, List.of()), told));
        }
        return template.keepsEmpty() ? sections : SectionOrder.withoutEmpty(sections);
    }

    private Section section(String key, List<Candidate> candidates, long told) {
        Template.Part part = part(key);
        List<Block> blocks = new ArrayList<>(remark(key, told));
        blocks.addAll(blocks(part, key, candidates));
        if (blocks.isEmpty() && part.whenEmpty() != null) {
            blocks.add(new Paragraph(filled(part.whenEmpty()), List.of()));
        }
        return new Section(key, heading(part, key), part.level(), blocks);
    }

    /** In their order; the countries that the template does not list by name, where it says so. */
    private List<String> keys(Collection<String> selected) {
        if (template.countryOrder() != Template.CountryOrder.NAME) {
            return List.copyOf(selected);
        }
        return template.sections().stream()
                .flatMap(part -> keysOf(part, selected))
                .toList();
    }

    private Stream<String> keysOf(Template.Part part, Collection<String> selected) {
        List<String> own = selected.stream().filter(key -> part(key) == part).toList();
        return Stream.concat(
                own.stream().filter(this::isListed),
                own.stream()
                        .filter(key -> !isListed(key))
                        .sorted(Comparator.comparing(key -> heading(part, key), SectionOrder.byName())));
    }

    private boolean isListed(String key) {
        return !part(key).forCountries()
                || template.countries().stream()
                        .anyMatch(country -> country.code().equals(code(key)));
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
                        .filter(part -> part.forCountries() && part.prefix().equals(prefix(key)))
                        .findFirst()
                        .orElseThrow());
    }

    private static String prefix(String key) {
        return key.substring(0, key.lastIndexOf('.') + 1);
    }

    private String heading(Template.Part part, String key) {
        if (part.title() != null) {
            return filled(part.title());
        }
        return country(key).map(name -> name.heading().in(language)).orElse(code(key));
    }

    private Optional<Template.CountryName> country(String key) {
        return part(key).forCountries() ? template.nameOf(new Country(code(key))) : Optional.empty();
    }

    private static String code(String key) {
        return key.substring(key.lastIndexOf('.') + 1);
    }

    private List<Block> blocks(Template.Part part, String key, List<Candidate> candidates) {
        List<Block> blocks = new ArrayList<>();
        for (Template.Group group : part.groups()) {
            threads(
                            group.order(),
                            candidates.stream()
                                    .filter(c -> !c.place().box() && c.group().equals(group))
                                    .toList())
                    .forEach(thread -> blocks.addAll(set(part, thread)));
        }
        List<Candidate> lessons =
                candidates.stream().filter(c -> c.place().box()).toList();
        if (!lessons.isEmpty()) {
            box(part, key, lessons, blocks);
        }
        return blocks;
    }

    private List<List<Candidate>> threads(List<EntryId> listed, List<Candidate> candidates) {
        Map<String, List<Candidate>> threads = new LinkedHashMap<>();
        ordered(listed, candidates)
                .forEach(c -> threads.computeIfAbsent(c.thread(), t -> new ArrayList<>())
                        .add(c));
        return List.copyOf(threads.values());
    }

    private List<Candidate> ordered(List<EntryId> listed, List<Candidate> candidates) {
        return template.ordersByTime()
                ? ParagraphOrder.of(candidates, listed)
                : candidates.stream()
                        .sorted(Comparator.<Candidate>comparingInt(c -> ParagraphOrder.place(listed, c.root()))
                                .thenComparing(Candidate::order)
                                .thenComparing(c -> c.root().position())
                                .thenComparing(c -> c.history().position()))
                        .toList();
    }

    /** A paragraph each for background, the year and plans, in the order in which the thread comes to them, plans last. */
    private List<Block> set(Template.Part part, List<Candidate> thread) {
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
                blocks.add(new Paragraph(label(part, stage), items));
            }
            candidates.stream().filter(Page::isPicture).forEach(c -> blocks.add(picture(c)));
        });
        return blocks;
    }

    private enum Stage {
        BACKGROUND,
        YEAR,
        LATER,
        PLANS;

        static Stage of(Relation relation) {
            return switch (relation) {
                case BACKGROUND -> BACKGROUND;
                case LATER -> LATER;
                case PLAN -> PLANS;
                case ACTIVITY, PERHAPS, STANDING, UNDATED, ABSENT -> YEAR;
            };
        }
    }

    private String label(Template.Part part, Stage stage) {
        Template.@Nullable PartLabels own = part.labels();
        Template.Labels all = template.labels();
        return switch (stage) {
            case BACKGROUND -> words(own == null ? null : own.background(), all.background());
            case LATER -> words(own == null ? null : own.later(), all.later());
            case PLANS -> words(own == null ? null : own.plan(), all.plan());
            case YEAR -> "";
        };
    }

    private String words(Template.@Nullable Text own, Template.@Nullable Text general) {
        Template.@Nullable Text text = own == null ? general : own;
        return text == null ? "" : text.in(language);
    }

    /** A box holds paragraphs; pictures that were placed in it follow it. */
    private void box(Template.Part part, String key, List<Candidate> lessons, List<Block> blocks) {
        List<Paragraph> paragraphs = new ArrayList<>();
        List<Block> pictures = new ArrayList<>();
        List<EntryId> listed =
                part.groups().stream().flatMap(group -> group.order().stream()).toList();
        for (List<Candidate> thread : threads(listed, lessons)) {
            for (Block block : set(part, thread)) {
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
                c.history().positions(),
                c.history().confirmed().map(by -> by.on().edtf()).orElse(""));
    }

    private int note(Source source) {
        return notes.computeIfAbsent(names.in(source), s -> notes.size() + 1);
    }
}
