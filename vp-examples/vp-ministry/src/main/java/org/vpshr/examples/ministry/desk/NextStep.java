package org.vpshr.examples.ministry.desk;

import java.util.List;
import org.vpshr.application.policy.Right;
import org.vpshr.projections.publications.ReportLife;

/**
 * What can be done next with a report, and by whom.
 *
 * @param command the command that does it
 * @param words what it is, for a link
 * @param right the right that it needs
 */
record NextStep(String command, String words, Right right) {

    /** What comes next at each stage of a report (rules 32 and 128); whether it may be done is for the record to say. */
    static List<NextStep> of(ReportLife.Stage stage) {
        return switch (stage) {
            case BEGUN, PUBLISHED_OUTSIDE ->
                List.of(new NextStep("report.CommissionReport", "Commission it", Right.EDIT));
            case COMMISSIONED ->
                List.of(
                        new NextStep("report.ReceiveContribution", "Note that a desk contributed", Right.EDIT),
                        new NextStep("report.DraftReport", "Say that the draft is complete", Right.EDIT));
            case DRAFTED ->
                List.of(
                        new NextStep("report.WriteForeword", "Write the foreword", Right.SIGN),
                        new NextStep("report.ExplainReport", "Explain it to the reader", Right.EDIT),
                        new NextStep("report.ClearReport", "Clear it", Right.CLEAR),
                        new NextStep("report.ReopenReport", "Send it back to drafting", Right.CLEAR));
            case CLEARED ->
                List.of(
                        new NextStep("report.SignReport", "Sign it", Right.SIGN),
                        new NextStep("report.ReopenReport", "Send it back to drafting", Right.CLEAR));
            case SIGNED -> List.of(new NextStep("report.SubmitReport", "Submit it", Right.PUBLISH));
            case SUBMITTED -> List.of(new NextStep("report.PublishReport", "Publish it", Right.PUBLISH));
            case PUBLISHED ->
                List.of(
                        new NextStep("report.IssueErratum", "Issue an erratum", Right.PUBLISH),
                        new NextStep("report.IssueSupplement", "Add a supplement", Right.PUBLISH),
                        new NextStep("report.WithdrawReport", "Withdraw it", Right.PUBLISH));
            case WITHDRAWN ->
                List.of(
                        new NextStep("report.ReopenReport", "Send it back to drafting", Right.CLEAR),
                        new NextStep("report.ReissueReport", "Reissue it", Right.PUBLISH));
            case REOPENED -> List.of(new NextStep("report.DraftReport", "Say that the draft is complete", Right.EDIT));
        };
    }
}
