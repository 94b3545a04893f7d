package org.vpshr.testing;

import java.nio.file.Path;
import java.util.function.Predicate;
import org.vpshr.application.following.Delivery;
import org.vpshr.application.following.SinkPage;
import org.vpshr.testing.samples.OurWebsite;

/** Followers that do not do what they are told, to see how they fail. */
final class NeglectfulFollowers {
    private NeglectfulFollowers() {}

    private static OwnFollower deafTo(Predicate<Delivery> unheard) {
        OurWebsite website = new OurWebsite();
        return new OwnFollower(
                (record, name) -> record.follow(name, delivery -> {
                    if (!unheard.test(delivery)) {
                        website.take(delivery);
                    }
                }),
                website::pages);
    }

    static class DeafToWithheld extends FollowerContract {
        @Override
        protected OwnFollower fresh(Path folder) {
            return deafTo(Delivery.Withheld.class::isInstance);
        }
    }

    static class DeafToRevised extends FollowerContract {
        @Override
        protected OwnFollower fresh(Path folder) {
            return deafTo(Delivery.Revised.class::isInstance);
        }
    }

    static class DeafToErased extends FollowerContract {
        @Override
        protected OwnFollower fresh(Path folder) {
            return deafTo(Delivery.Erased.class::isInstance);
        }
    }

    static class DeafToNameErased extends FollowerContract {
        @Override
        protected OwnFollower fresh(Path folder) {
            return deafTo(Delivery.NameErased.class::isInstance);
        }
    }

    static class DeafToAll extends FollowerContract {
        @Override
        protected OwnFollower fresh(Path folder) {
            return deafTo(delivery -> true);
        }
    }

    /** Its sink puts new rows over the old ones, also where the fold was made again. */
    static class NeverClears extends FollowerContract {
        @Override
        protected OwnFollower fresh(Path folder) {
            RowPerEntry.Rows rows = new RowPerEntry.Rows() {
                @Override
                boolean clears(SinkPage<RowPerEntry> page) {
                    return false;
                }
            };
            return new OwnFollower((record, name) -> record.follow(name, RowPerEntry::new, rows), rows::all);
        }
    }
}
