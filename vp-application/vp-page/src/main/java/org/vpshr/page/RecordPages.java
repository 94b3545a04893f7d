package org.vpshr.page;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vpshr.application.Access;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.observing.telling.Unworded;
import org.vpshr.application.render.Json;
import org.vpshr.application.render.Markdown;
import org.vpshr.application.render.ProvJson;
import org.vpshr.application.reports.Reports;
import org.vpshr.domain.failure.Failure;
import org.vpshr.page.address.Address;
import org.vpshr.page.address.Links;
import org.vpshr.page.address.ServerLinks;
import org.vpshr.page.address.Target;
import org.vpshr.page.address.TargetReader;
import org.vpshr.page.frame.Frame;
import org.vpshr.page.frame.Page;
import org.vpshr.page.frame.Ways;
import org.vpshr.page.viewer.Viewer;

/**
 * The pages of a record, for a viewer: a function from what a browser asks for to what it shows. It may be used by many
 * threads, and neither opens nor closes the record. Until something is recorded, pages are kept in memory, up to 16 MiB.
 *
 * {@snippet lang=java :
 * RecordPages pages = RecordPages.of(record, Viewer.everybody(new Country("NL"))).mountedAt("/record");
 * Answer answer = pages.answer("/NL/2018@published:1");
 * }
 */
public final class RecordPages {
    private static final Logger LOG = LoggerFactory.getLogger(RecordPages.class);
    private static final String HTML = "text/html; charset=utf-8";

    private final Questions asked;
    private final Viewer viewer;
    private final String mounted;
    private final KeptPages kept = new KeptPages();

    private RecordPages(Questions asked, Viewer viewer, String mounted) {
        this.asked = asked;
        this.viewer = viewer;
        this.mounted = mounted;
    }

    /**
     * {@return the pages of a record, as somebody may use it}
     *
     * @param record the record, as somebody may use it who sees at least as far as the viewer
     * @param viewer for whom they are made
     */
    public static RecordPages of(Access record, Viewer viewer) {
        return new RecordPages(Questions.to(record), viewer, "");
    }

    /**
     * {@return the pages of a record, for the embedding system, which answers for whom it shows them}
     *
     * @param record the record
     * @param viewer for whom they are made: nothing is on them that this viewer may not see
     */
    public static RecordPages of(VoluntaryPrinciples record, Viewer viewer) {
        return new RecordPages(Questions.to(record), viewer, "");
    }

    /**
     * {@return the same where they are not all that a server has}
     *
     * @param path the path below which they are, such as {@code /record}; empty for none
     */
    public RecordPages mountedAt(String path) {
        return new RecordPages(asked, viewer, path);
    }

    /** {@return the path below which they are; empty where they are all that a server has} */
    public String mounted() {
        return mounted;
    }

    /**
     * {@return what is sent for an address} Whatever is asked, there is an answer: of what is not there, a page that says
     * so and leads on.
     *
     * @param target path and query as they were sent, without the path below which the pages are
     */
    public Answer answer(String target) {
        try {
            Target read = asViewed(TargetReader.read(target));
            return read.written().equals(target)
                    ? kept.find(standing(), target, () -> answer(read))
                    : Answer.leadingTo(mounted + read.written());
        } catch (Failure failure) {
            int status = Failures.status(failure.kind());
            if (status >= 500) {
                LOG.warn("a page was not made: {}", Unworded.words(failure));
            }
            return told(status, Failures.words(failure));
        } catch (RuntimeException fault) {
            LOG.error("a fault of the program, in a page of the record", Unworded.of(fault));
            return told(500, "The program has a fault. Whoever keeps the record finds it in the log.");
        }
    }

    private Optional<Reports.Standing> standing() {
        return asked.reports().standing(viewer.government(), viewer.circle());
    }

    /** Who looks with the own eyes need not say so. */
    private Target asViewed(Target target) {
        return target.circle() == viewer.circle() ? Target.of(target.address()) : target;
    }

    private Answer answer(Target target) {
        Viewer eyes = target.circle() == null ? viewer : viewer.as(target.circle());
        PageMaking making = new PageMaking(
                asked, eyes, viewer, new OpenLinks(new ServerLinks(mounted, target.circle()), asked, eyes));
        return switch (target.address()) {
            case Address.Governments a -> page(making.of(a), making.links());
            case Address.ReportAt a -> page(making.of(a), making.links());
            case Address.Comparison a -> page(making.of(a), making.links());
            case Address.FollowUp a -> page(making.of(a), making.links());
            case Address.Coverage a -> page(making.of(a), making.links());
            case Address.Errata a -> page(making.of(a), making.links());
            case Address.Life a -> page(making.of(a), making.links());
            case Address.Search a -> page(making.of(a), making.links());
            case Address.Glance a -> page(making.of(a), making.links());
            case Address.PictureAt a -> page(making.of(a), making.links());
            case Address.Words a -> page(making.of(a), making.links());
            case Address.Resource a -> Resources.find(a.name()).orElseThrow(PageMaking::none);
            case Address.PictureFile a -> picture(a, eyes);
            case Address.Beside a -> data(making, a);
        };
    }

    private static Answer page(Page page, Links links) {
        return Answer.of(HTML, written(Frame.of(page, links)));
    }

    private static byte[] written(Document page) {
        return page.outerHtml().getBytes(StandardCharsets.UTF_8);
    }

    private Answer picture(Address.PictureFile address, Viewer eyes) {
        Optional<byte[]> held = asked.attachment(
                address.entry(), address.name(), address.government(), eyes.circleOf(address.government()));
        return held.flatMap(content -> Raster.type(content).map(type -> Answer.of(type, content)))
                .orElseThrow(PageMaking::none);
    }

    private static Answer data(PageMaking making, Address.Beside beside) {
        String text = switch (beside.form()) {
            case JSON -> json(making, beside.page());
            case MD -> markdown(making, beside.page());
            case PROV -> ProvJson.of(making.life((Address.Life) beside.page()));
        };
        return Answer.of(beside.form().mediaType(), text.getBytes(StandardCharsets.UTF_8));
    }

    private static String json(PageMaking making, Address.DataPage page) {
        return switch (page) {
            case Address.ReportAt a -> Json.of(making.inquiry(a));
            case Address.Comparison a -> Json.of(making.compared(a));
            case Address.FollowUp a -> Json.of(making.followedUp(a));
            case Address.Coverage a -> Json.of(making.covered(a));
            case Address.Life a -> Json.of(making.life(a));
        };
    }

    private static String markdown(PageMaking making, Address.DataPage page) {
        return switch (page) {
            case Address.ReportAt a -> Markdown.of(making.inquiry(a));
            case Address.Comparison a -> Markdown.of(making.compared(a));
            case Address.FollowUp a -> Markdown.of(making.followedUp(a));
            case Address.Coverage a -> Markdown.of(making.covered(a));
            case Address.Life a -> Markdown.of(making.life(a));
        };
    }

    /** That it is not shown, and a way on. */
    private Answer told(int status, String words) {
        Links links = new ServerLinks(mounted, null);
        Page page = Page.of(
                status == 404 ? "Not found" : "Not shown",
                null,
                Ways.of(viewer.government()),
                main -> WayOn.into(main, status, words, links));
        return Answer.of(status, HTML, written(Frame.of(page, links)));
    }
}
