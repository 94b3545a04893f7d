/** In-country working groups: selection, members by pillar, offices, meetings, recommendations, winding-up. Begin with {@link org.vpshr.domain.workinggroup.WorkingGroup}. */
@NullMarked
package org.vpshr.domain.workinggroup;

import org.jspecify.annotations.NullMarked;
