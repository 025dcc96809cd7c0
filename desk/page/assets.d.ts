// Types of the files that the bundler imports as addresses or as styles.
declare module '*.wasm' {
  const address: string;
  export default address;
}
declare module '*.css';
