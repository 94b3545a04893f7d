package org.vpshr.application.policy;

import static org.vpshr.application.policy.Right.CLEAR;
import static org.vpshr.application.policy.Right.CONTRIBUTE;
import static org.vpshr.application.policy.Right.EDIT;
import static org.vpshr.application.policy.Right.PUBLISH;
import static org.vpshr.application.policy.Right.SIGN;

import org.vpshr.domain.Command;
import org.vpshr.domain.commitment.CommitmentCommand;
import org.vpshr.domain.dossier.DossierCommand;
import org.vpshr.domain.dossier.DossierCommand.AmendEntry;
import org.vpshr.domain.dossier.DossierCommand.ContradictEntry;
import org.vpshr.domain.dossier.DossierCommand.CorrectEntry;
import org.vpshr.domain.dossier.DossierCommand.EraseEntry;
import org.vpshr.domain.dossier.DossierCommand.MoveEntry;
import org.vpshr.domain.dossier.DossierCommand.ReattributeEntry;
import org.vpshr.domain.dossier.DossierCommand.RelayStatement;
import org.vpshr.domain.dossier.DossierCommand.ReleaseEntry;
import org.vpshr.domain.dossier.DossierCommand.ReleaseMedium;
import org.vpshr.domain.dossier.DossierCommand.WithdrawEntry;
import org.vpshr.domain.engagement.EngagementCommand;
import org.vpshr.domain.engagement.EngagementCommand.AccreditMission;
import org.vpshr.domain.engagement.EngagementCommand.GivePriority;
import org.vpshr.domain.host.HostCommand;
import org.vpshr.domain.initiative.InitiativeCommand;
import org.vpshr.domain.irbc.AgreementCommand;
import org.vpshr.domain.matter.MatterCommand;
import org.vpshr.domain.register.RegisterCommand;
import org.vpshr.domain.register.RegisterCommand.ChangeAffiliation;
import org.vpshr.domain.register.RegisterCommand.DeclareNamespace;
import org.vpshr.domain.register.RegisterCommand.ErasePerson;
import org.vpshr.domain.register.RegisterCommand.MergeOrganisation;
import org.vpshr.domain.register.RegisterCommand.RenameOrganisation;
import org.vpshr.domain.report.ReportCommand;
import org.vpshr.domain.report.ReportCommand.*;
import org.vpshr.domain.workinggroup.WorkingGroupCommand;

/** Which right each command needs: one line for each kind of subject, and before it those of its commands that differ. */
final class Needed {
    private Needed() {}

    static Right to(Command command) {
        return switch (command) {
            // what a government is and promised, and what is true for all, is told by the ministry
            case CommitmentCommand c -> EDIT;
            case AgreementCommand c -> EDIT;
            case InitiativeCommand c -> EDIT;
            // groups are told of by the missions that see them
            case WorkingGroupCommand c -> CONTRIBUTE;
            // a mission tells of its country, and neither accredits itself nor makes its country a priority
            case AccreditMission c -> EDIT;
            case GivePriority c -> EDIT;
            case EngagementCommand c -> CONTRIBUTE;
            // whoever may tell of a subject adds to it and restricts; changing what was said is for editors
            case AmendEntry c -> EDIT;
            case CorrectEntry c -> EDIT;
            case WithdrawEntry c -> EDIT;
            case ContradictEntry c -> EDIT;
            case MoveEntry c -> EDIT;
            case ReattributeEntry c -> EDIT;
            case ReleaseEntry c -> EDIT;
            case ReleaseMedium c -> EDIT;
            // what is destroyed comes back for nobody
            case EraseEntry c -> CLEAR;
            case RelayStatement c when c.cleared() -> CLEAR;
            case DossierCommand c -> CONTRIBUTE;
            case MatterCommand c -> CONTRIBUTE;
            case HostCommand c -> CONTRIBUTE;
            // a mission makes known whom it writes of; who became whom is for editors
            case RenameOrganisation c -> EDIT;
            case MergeOrganisation c -> EDIT;
            case ChangeAffiliation c -> EDIT;
            case ErasePerson c -> CLEAR;
            // what a ministry shows of its own is for those who answer for it
            case DeclareNamespace c -> CLEAR;
            case RegisterCommand c -> CONTRIBUTE;
            case ReportCommand c -> report(c);
        };
    }

    /** A report goes from hand to hand: edited, cleared, signed, published (rules 32 and 128). */
    private static Right report(ReportCommand command) {
        return switch (command) {
            case CommissionReport c -> EDIT;
            case ReceiveContribution c -> EDIT;
            case DraftReport c -> EDIT;
            case ExplainReport c -> EDIT;
            case WaiveItem c -> CLEAR;
            case ClearReport c -> CLEAR;
            case ReopenReport c -> CLEAR;
            case DestroyRecord c -> CLEAR;
            case WriteForeword c -> SIGN;
            case SignReport c -> SIGN;
            case SubmitReport c -> PUBLISH;
            case PublishReport c -> PUBLISH;
            case IssueErratum c -> PUBLISH;
            case IssueSupplement c -> PUBLISH;
            case WithdrawReport c -> PUBLISH;
            case ReissueReport c -> PUBLISH;
            case TranslateReport c -> PUBLISH;
            case CorrectTranslation c -> PUBLISH;
            case NoteOutsideReport c -> PUBLISH;
        };
    }
}
