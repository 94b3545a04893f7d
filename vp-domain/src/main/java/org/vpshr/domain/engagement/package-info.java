/** What a government does in a country or an international forum: events held, outreach, projects, money, memoranda, support to law. What a working group does stands with the group, what an agreement asks with the agreement. Begin with {@link org.vpshr.domain.engagement.Engagement}. */
@NullMarked
package org.vpshr.domain.engagement;

import org.jspecify.annotations.NullMarked;
