package org.vpshr.application.render.survey;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.vpshr.application.json.JsonDocument;
import org.vpshr.application.json.Words;
import org.vpshr.projections.publications.ReportLife;
import org.vpshr.projections.publications.ReportList;

/** Reports as JSON. */
public final class ReportListJson {
    private ReportListJson() {}

    public static String of(ReportList list) {
        return JsonDocument.ofAll(list.reports(), ReportListJson::report);
    }

    private static void report(JsonGenerator out, ReportLife report) throws IOException {
        out.writeStringField("report", report.id().toString());
        out.writeStringField("government", report.id().government().code());
        out.writeNumberField("year", report.id().year());
        out.writeStringField("edition", Words.of(report.id().edition()));
        out.writeStringField("stage", Words.of(report.stage()));
        if (report.order().isPresent()) {
            JsonDocument.object(
                    out, "commissioned", o -> order(o, report.order().get()));
        }
        JsonDocument.objects(out, "versions", report.versions(), ReportListJson::version);
    }

    private static void order(JsonGenerator out, ReportLife.Order order) throws IOException {
        out.writeStringField("kind", Words.of(order.kind()));
        out.writeStringField("template", order.template());
        out.writeStringField("basis", Words.of(order.basis()));
        if (order.lastFull().isPresent()) {
            out.writeNumberField("lastFull", order.lastFull().get());
        }
    }

    private static void version(JsonGenerator out, ReportLife.Version version) throws IOException {
        out.writeNumberField("version", version.number());
        JsonDocument.object(out, "published", published -> {
            published.writeStringField("on", version.stated().edtf());
            published.writeBooleanField("assumed", version.assumed());
            published.writeStringField("recorded", version.recorded().toString());
            published.writeNumberField("position", version.position());
        });
        out.writeNumberField("madeFrom", version.madeFrom());
        out.writeBooleanField("withdrawn", version.withdrawn());
        JsonDocument.objects(out, "said", version.remarks(), ReportListJson::remark);
    }

    private static void remark(JsonGenerator out, ReportLife.Remark remark) throws IOException {
        out.writeStringField("what", Words.of(remark.what()));
        JsonDocument.optional(out, "about", remark.about());
        JsonDocument.optional(out, "before", remark.before());
        JsonDocument.optional(out, "after", remark.after());
        JsonDocument.optional(out, "reason", remark.reason());
        out.writeStringField("recorded", remark.recorded().toString());
        out.writeNumberField("position", remark.position());
    }
}
