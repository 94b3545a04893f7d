package org.vpshr.application.given;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.vpshr.domain.Command;

/** Lines by which a report on 2018 comes to be published, and what may be said of it afterwards. */
public final class APublishedReport {
    public static final String REPORT = "report/NL/2018/public";
    public static final String PERU = "engagement/NL/PE";
    private static final String MINISTER =
            "\"who\":[{\"party\":\"person:min\",\"as\":\"signatory\",\"role\":\"Minister\"}]";

    private APublishedReport() {}

    /** @param entries lines that are recorded before it is published */
    public static List<Command> of(List<String> entries) {
        List<String> lines = new ArrayList<>(List.of(
                "{'command':'commitment.JoinInitiative','subject':'commitment/NL','as':'full','founder':false,"
                        + "'entry':{'id':'joined','text':'It joined.','when':'2009'}}",
                "{'command':'register.RegisterPerson','subject':'person/min','name':'Zanthe Quorimova'}",
                "{'command':'commitment.AssignOffice','subject':'commitment/NL','holder':'person:min','office':'Minister',"
                        + "'singleSeat':false,'entry':{'id':'office','text':'{min} is Minister.','when':'2018-01/..',"
                        + MINISTER + "}}",
                report("CommissionReport")
                        + ",'kind':'full','template':'vpi-2018','basis':'calendar-year','desks':['NL/embassy-lima']}",
                report("ReceiveContribution") + ",'from':'NL/embassy-lima'}"));
        lines.addAll(entries);
        lines.addAll(List.of(
                report("DraftReport") + "}",
                report("ClearReport") + ",'kind':'legal'}",
                report("ClearReport") + ",'kind':'privacy'}",
                report("ClearReport") + ",'kind':'policy'}",
                report("SignReport") + ",'signatory':'person:min','office':'Minister',"
                        + "'entry':{'id':'signed','text':'{min}, Minister','when':'undated'," + MINISTER + "}}",
                report("SubmitReport") + "}",
                report("PublishReport") + ",'on':'2019-01-20'}"));
        return commands(lines.stream());
    }

    /** With single quotation marks, which are easier to read. */
    public static Command command(String line) {
        return Lines.command(line.replace('\'', '"'));
    }

    public static List<Command> commands(Stream<String> lines) {
        return lines.map(APublishedReport::command).toList();
    }

    public static String held(String entry, String text, String more) {
        return "{'command':'engagement.HoldEvent','subject':'" + PERU + "','kind':'roundtable','entry':{'id':'" + entry
                + "','text':'" + text + "','when':'2018-04'" + more + "}}";
    }

    public static String erratum(String entry, String before, String after) {
        return report("IssueErratum") + ",'version':1,'entry':'" + entry + "','oldText':'" + before + "','newText':'"
                + after + "'," + AUTHORITY + ",'place':'page 3'}";
    }

    public static String supplement(String text) {
        return report("IssueSupplement") + ",'version':1,'text':'" + text + "'," + AUTHORITY + "}";
    }

    public static String withdrawal() {
        return report("WithdrawReport") + ",'version':1," + AUTHORITY + "}";
    }

    public static String reissue() {
        return report("ReissueReport") + ",'on':'2019-01-21'," + AUTHORITY + "}";
    }

    public static final String AUTHORITY = "'reason':'a grave slip','authoriser':'head of division'";

    public static String restriction(String entry) {
        return of("dossier.RestrictEntry", entry)
                + ",'audience':{'circle':'internal','ground':'an informant','review':'2040-01-01'}}";
    }

    public static String release(String entry) {
        return of("dossier.ReleaseEntry", entry) + "," + AUTHORITY + "}";
    }

    public static String erasure(String entry) {
        return of("dossier.EraseEntry", entry) + ",'ground':'asked for','authoriser':'head of division'}";
    }

    public static String withdrawalOf(String entry) {
        return of("dossier.WithdrawEntry", entry) + "," + AUTHORITY + "}";
    }

    public static String correction(String entry, String text) {
        return "{'command':'dossier.CorrectEntry','subject':'" + PERU + "','corrected':{'id':'" + entry + "','text':'"
                + text + "','when':'2018-04'}," + AUTHORITY + "}";
    }

    private static String of(String command, String entry) {
        return "{'command':'" + command + "','subject':'" + PERU + "','entry':'" + entry + "'";
    }

    private static String report(String command) {
        return "{'command':'report." + command + "','subject':'" + REPORT + "'";
    }
}
