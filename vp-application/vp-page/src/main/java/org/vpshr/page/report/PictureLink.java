package org.vpshr.page.report;

import java.util.Optional;
import org.vpshr.domain.dossier.Medium;
import org.vpshr.page.address.Address;
import org.vpshr.page.address.Links;
import org.vpshr.projections.report.Report;

/** Where the file of a picture is found, if the record holds one that is meant. */
final class PictureLink {
    private PictureLink() {}

    /** Of several files with one name it is not known which one is meant. */
    static Optional<String> of(ReportView view, Report.Picture picture, Links links) {
        String name = picture.address().substring(picture.address().lastIndexOf('/') + 1);
        if (picture.kind() != Medium.Kind.PICTURE || name.isEmpty()) {
            return Optional.empty();
        }
        Address.PictureFile file = new Address.PictureFile(
                view.address().government(), picture.caption().entry(), name);
        return Optional.ofNullable(view.lives().get(file.entry()))
                .filter(life -> life.attachments(name).size() == 1)
                .filter(life -> links.leadsTo(file))
                .map(life -> links.to(file));
    }
}
