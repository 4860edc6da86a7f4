/// The files of the workspaces that live in the program.
package enum Embedded {}
