package org.vpshr.application.policy;

import static org.vpshr.application.policy.Right.CLEAR;
import static org.vpshr.application.policy.Right.CONTRIBUTE;
import static org.vpshr.application.policy.Right.EDIT;
import static org.vpshr.application.policy.Right.PUBLISH;
import static org.vpshr.application.policy.Right.SIGN;

import org.vpshr.domain.Command;
import org.vpshr.domain.commitment.CommitmentCommand;
import org.vpshr.domain.commitment.CommitmentCommand.*;
import org.vpshr.domain.dossier.DossierCommand;
import org.vpshr.domain.dossier.DossierCommand.*;
import org.vpshr.domain.engagement.EngagementCommand;
import org.vpshr.domain.engagement.EngagementCommand.*;
import org.vpshr.domain.initiative.InitiativeCommand;
import org.vpshr.domain.initiative.InitiativeCommand.*;
import org.vpshr.domain.irbc.AgreementCommand;
import org.vpshr.domain.irbc.AgreementCommand.*;
import org.vpshr.domain.register.RegisterCommand;
import org.vpshr.domain.register.RegisterCommand.*;
import org.vpshr.domain.report.ReportCommand;
import org.vpshr.domain.report.ReportCommand.*;
import org.vpshr.domain.workinggroup.WorkingGroupCommand;
import org.vpshr.domain.workinggroup.WorkingGroupCommand.*;

/**
 * Which right each command needs: the rules themselves, one a line. A command that is new does not compile until it is
 * decided here who may record it.
 */
final class Needed {
    private Needed() {}

    static Right to(Command command) {
        return switch (command) {
            case CommitmentCommand c -> commitment(c);
            case AgreementCommand c -> agreement(c);
            case InitiativeCommand c -> initiative(c);
            case WorkingGroupCommand c -> workingGroup(c);
            case EngagementCommand c -> engagement(c);
            case DossierCommand c -> dossier(c);
            case RegisterCommand c -> register(c);
            case ReportCommand c -> report(c);
        };
    }

    /** A government's standing and policies are told by the ministry. */
    private static Right commitment(CommitmentCommand command) {
        return switch (command) {
            case ApplyForMembership c -> EDIT;
            case RecordProvisionalVote c -> EDIT;
            case JoinInitiative c -> EDIT;
            case BecomeFullMember c -> EDIT;
            case LeaveInitiative c -> EDIT;
            case RaiseConcern c -> EDIT;
            case OpenProcess c -> EDIT;
            case ExpelGovernment c -> EDIT;
            case MarkInactive c -> EDIT;
            case CureDefault c -> EDIT;
            case TakeChair c -> EDIT;
            case HandOverChair c -> EDIT;
            case SetChairPriority c -> EDIT;
            case TakeSteeringSeat c -> EDIT;
            case LeaveSteeringSeat c -> EDIT;
            case EndorseMission c -> EDIT;
            case AffirmCommitment c -> EDIT;
            case AdoptPolicy c -> EDIT;
            case DescribePolicy c -> EDIT;
            case CommissionStudy c -> EDIT;
            case PublishStudy c -> EDIT;
            case ReportStudyFinding c -> EDIT;
            case SupportInstrument c -> EDIT;
            case DescribeInstrument c -> EDIT;
            case StateAgreementCount c -> EDIT;
            case ReferToReport c -> EDIT;
            case AssignOffice c -> EDIT;
            case CommitmentCommand.VacateOffice c -> EDIT;
        };
    }

    /** Agreements are told by the ministry. */
    private static Right agreement(AgreementCommand command) {
        return switch (command) {
            case OpenDialogue c -> EDIT;
            case DeclareIntent c -> EDIT;
            case BeginNegotiation c -> EDIT;
            case BreakOffNegotiation c -> EDIT;
            case SignAgreement c -> EDIT;
            case BringIntoEffect c -> EDIT;
            case JoinAgreement c -> EDIT;
            case LeaveAgreement c -> EDIT;
            case ExpelParty c -> EDIT;
            case RenameParty c -> EDIT;
            case MergeParties c -> EDIT;
            case DescribeAgreement c -> EDIT;
            case UndertakeObligation c -> EDIT;
            case MeetObligation c -> EDIT;
            case AgreementCommand.StartProject c -> EDIT;
            case ReportMonitoring c -> EDIT;
            case LodgeComplaint c -> EDIT;
            case DecideAdmissibility c -> EDIT;
            case FileDefence c -> EDIT;
            case RuleOnComplaint c -> EDIT;
            case EndAgreement c -> EDIT;
            case EvaluateFinally c -> EDIT;
        };
    }

    /** What is true for all participants is told by the ministry. */
    private static Right initiative(InitiativeCommand command) {
        return switch (command) {
            case FoundInitiative c -> EDIT;
            case FormAssociation c -> EDIT;
            case DescribeInitiative c -> EDIT;
            case HoldPlenary c -> EDIT;
            case AttendPlenary c -> EDIT;
            case RecordChairTerm c -> EDIT;
            case AdmitMember c -> EDIT;
            case EndMembership c -> EDIT;
            case IssueGuidelines c -> EDIT;
            case PublishMemberCount c -> EDIT;
            case RecordDebate c -> EDIT;
            case SelectPilotCountries c -> EDIT;
        };
    }

    /** Working groups are told by the missions that see them. */
    private static Right workingGroup(WorkingGroupCommand command) {
        return switch (command) {
            case SelectGroup c -> CONTRIBUTE;
            case EstablishGroup c -> CONTRIBUTE;
            case NoteGroup c -> CONTRIBUTE;
            case SetMandate c -> CONTRIBUTE;
            case ChangeScope c -> CONTRIBUTE;
            case RenameGroup c -> CONTRIBUTE;
            case StateComposition c -> CONTRIBUTE;
            case NameHost c -> CONTRIBUTE;
            case InviteMember c -> CONTRIBUTE;
            case JoinMember c -> CONTRIBUTE;
            case LeaveMember c -> CONTRIBUTE;
            case FillOffice c -> CONTRIBUTE;
            case WorkingGroupCommand.VacateOffice c -> CONTRIBUTE;
            case SetCadence c -> CONTRIBUTE;
            case HoldMeeting c -> CONTRIBUTE;
            case ApproveMinutes c -> CONTRIBUTE;
            case CorrectMinutes c -> CONTRIBUTE;
            case AdoptRecommendation c -> CONTRIBUTE;
            case WorkingGroupCommand.SignDeclaration c -> CONTRIBUTE;
            case OpenCase c -> CONTRIBUTE;
            case FollowUpCase c -> CONTRIBUTE;
            case SupportGroup c -> CONTRIBUTE;
            case WindUpGroup c -> CONTRIBUTE;
        };
    }

    /** A mission tells of its country, and neither accredits itself nor makes its country a priority. */
    private static Right engagement(EngagementCommand command) {
        return switch (command) {
            case AccreditMission c -> EDIT;
            case GivePriority c -> EDIT;
            case DescribeContext c -> CONTRIBUTE;
            case ExplainRelevance c -> CONTRIBUTE;
            case AnnounceEvent c -> CONTRIBUTE;
            case HoldEvent c -> CONTRIBUTE;
            case ReachOut c -> CONTRIBUTE;
            case EngagementCommand.StartProject c -> CONTRIBUTE;
            case ExtendProject c -> CONTRIBUTE;
            case EndProject c -> CONTRIBUTE;
            case GrantFunding c -> CONTRIBUTE;
            case ReverseFunding c -> CONTRIBUTE;
            case SignMemorandum c -> CONTRIBUTE;
            case EngagementCommand.SignDeclaration c -> CONTRIBUTE;
            case SupportLaw c -> CONTRIBUTE;
            case AdvocateFor c -> CONTRIBUTE;
            case AchieveAdvocacy c -> CONTRIBUTE;
        };
    }

    /** Whoever may tell of a subject may add to it and restrict it; what changes what was said, or lets it out, is for editors. */
    private static Right dossier(DossierCommand command) {
        return switch (command) {
            case StatePosition c -> CONTRIBUTE;
            case ReportResult c -> CONTRIBUTE;
            case DrawLesson c -> CONTRIBUTE;
            case NameChallenge c -> CONTRIBUTE;
            case RelayStatement c -> c.cleared() ? CLEAR : CONTRIBUTE;
            case MakePlan c -> CONTRIBUTE;
            case KeepPlan c -> CONTRIBUTE;
            case MovePlan c -> CONTRIBUTE;
            case DropPlan c -> CONTRIBUTE;
            case AddMedium c -> CONTRIBUTE;
            case RestrictMedium c -> CONTRIBUTE;
            case ReleaseMedium c -> EDIT;
            case CorrectEntry c -> EDIT;
            case RefineWhen c -> CONTRIBUTE;
            case WithdrawEntry c -> EDIT;
            case ContradictEntry c -> EDIT;
            case RestrictEntry c -> CONTRIBUTE;
            case ReleaseEntry c -> EDIT;
            case MoveEntry c -> EDIT;
            case ReattributeEntry c -> EDIT;
        };
    }

    /** A mission makes known whom it writes of; who became whom is for editors. */
    private static Right register(RegisterCommand command) {
        return switch (command) {
            case RegisterOrganisation c -> CONTRIBUTE;
            case RenameOrganisation c -> EDIT;
            case AddSpelling c -> CONTRIBUTE;
            case MergeOrganisation c -> EDIT;
            case ChangeAffiliation c -> EDIT;
            case RegisterPerson c -> CONTRIBUTE;
        };
    }

    /** A report goes from hand to hand: edited, cleared, signed, published (rules 32 and 128). */
    private static Right report(ReportCommand command) {
        return switch (command) {
            case CommissionReport c -> EDIT;
            case ReceiveContribution c -> EDIT;
            case DraftReport c -> EDIT;
            case WriteForeword c -> SIGN;
            case ExplainReport c -> EDIT;
            case WaiveItem c -> CLEAR;
            case ClearReport c -> CLEAR;
            case ReopenReport c -> CLEAR;
            case SignReport c -> SIGN;
            case SubmitReport c -> PUBLISH;
            case PublishReport c -> PUBLISH;
            case IssueErratum c -> PUBLISH;
            case IssueSupplement c -> PUBLISH;
            case WithdrawReport c -> PUBLISH;
            case ReissueReport c -> PUBLISH;
            case TranslateReport c -> PUBLISH;
            case CorrectTranslation c -> PUBLISH;
            case DestroyRecord c -> CLEAR;
        };
    }
}
