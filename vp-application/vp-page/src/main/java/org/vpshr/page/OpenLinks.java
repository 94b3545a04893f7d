package org.vpshr.page;

import java.util.Optional;
import org.vpshr.page.address.Address;
import org.vpshr.page.address.Links;
import org.vpshr.page.viewer.Viewer;

/** Links of a server that lead to no page which is not made for who looks. */
record OpenLinks(Links all, Questions asked, Viewer viewer) implements Links {
    @Override
    public String to(Address target) {
        return all.to(target);
    }

    @Override
    public boolean leadsTo(Address target) {
        return switch (target) {
            case Address.FollowUp a -> asked.followsUp(viewer, a.of().government());
            case Address.Coverage a -> asked.followsUp(viewer, a.of().government());
            case Address.Beside a -> leadsTo(a.page());
            default -> all.leadsTo(target);
        };
    }

    @Override
    public Optional<String> answering(Form form) {
        return all.answering(form);
    }
}
