// Compiler settings shared by the build, the checker and the tests.
// Runes everywhere; styles leave the components as files because the window refuses inline ones.
export default {
  compilerOptions: { runes: true, css: 'external' },
};
