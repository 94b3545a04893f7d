package org.vpshr.testing.samples;

import java.nio.file.Path;
import org.vpshr.testing.FollowerContract;
import org.vpshr.testing.OwnFollower;

class OurWebsiteTest extends FollowerContract {

    @Override
    protected OwnFollower fresh(Path folder) {
        OurWebsite website = new OurWebsite();
        return new OwnFollower((record, name) -> record.follow(name, website::take), website::pages);
    }
}
