// Files that the bundler hands over as addresses or takes in as styles.
declare module '*.wasm' {
  const address: string;
  export default address;
}
declare module '*.css';
