/**
 * Projects, their roles and permissions, and the fixed statuses, priorities, resolutions and issue types. Its main types
 * are {@code Projects}, {@code Constants} and {@code ProjectPermissionChecks}. Asks issues only who reported them and who
 * is assigned.
 */
package org.internalcustomer.sandbox.projects;
