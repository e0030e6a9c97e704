/** YAML whose every value knows where it stands, so that a mistake can be shown to the line and column. */
@NullMarked
package commonground.seeds.yaml;

import org.jspecify.annotations.NullMarked;
