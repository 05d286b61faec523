declare module "pagefind-window" {
  export const PagefindUI: new (options: object) => object;
}
