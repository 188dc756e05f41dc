@NullMarked
package decem.groups.entity;

import org.jspecify.annotations.NullMarked;
