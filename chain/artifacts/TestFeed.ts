/** ABI and creation code of the contract TestFeed. Generated: run `npm run contracts`, do not edit. */

export const abi = [
 {
  "type": "constructor",
  "inputs": [
   {
    "name": "decimals_",
    "type": "uint8",
    "internalType": "uint8"
   },
   {
    "name": "answer",
    "type": "int256",
    "internalType": "int256"
   }
  ],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "decimals",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "uint8",
    "internalType": "uint8"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "latestRoundData",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "uint80",
    "internalType": "uint80"
   },
   {
    "name": "",
    "type": "int256",
    "internalType": "int256"
   },
   {
    "name": "",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "",
    "type": "uint80",
    "internalType": "uint80"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "say",
  "inputs": [
   {
    "name": "answer",
    "type": "int256",
    "internalType": "int256"
   },
   {
    "name": "updatedAt",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 }
] as const

export const bytecode = "0x60a034607957601f61020738819003918201601f19168301916001600160401b03831184841017607d57808492604094855283398101031260795780519060ff8216820360795760200151600280546001600160501b03191660011790555f55608052604051610175908161009282396080518160ac0152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffdfe60806040526004361015610011575f80fd5b5f3560e01c8063304fa179146100d0578063313ce567146100935763feaf968c1461003a575f80fd5b3461008f575f60031936011261008f5760015480610087575060a0425b69ffffffffffffffffffff600254165f549160405192828452602084015280604084015260608301526080820152f35b60a090610057565b5f80fd5b3461008f575f60031936011261008f57602060405160ff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461008f57604060031936011261008f576024356001556004355f5560025469ffffffffffffffffffff811669ffffffffffffffffffff81146101485769ffffffffffffffffffff60017fffffffffffffffffffffffffffffffffffffffffffff000000000000000000009201169116176002555f80f35b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd" as const
