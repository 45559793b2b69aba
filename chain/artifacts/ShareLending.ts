/** ABI and creation code of the contract ShareLending. Generated: run `npm run contracts`, do not edit. */

export const abi = [
 {
  "type": "constructor",
  "inputs": [
   {
    "name": "view_",
    "type": "address",
    "internalType": "contract IIncomeView"
   },
   {
    "name": "settlement",
    "type": "address",
    "internalType": "contract ISettlement"
   },
   {
    "name": "shares",
    "type": "address",
    "internalType": "contract IMachineShares"
   },
   {
    "name": "money",
    "type": "address",
    "internalType": "contract IERC20"
   }
  ],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "allowance",
  "inputs": [
   {
    "name": "owner",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "spender",
    "type": "address",
    "internalType": "address"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "approve",
  "inputs": [
   {
    "name": "spender",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "value",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "bool",
    "internalType": "bool"
   }
  ],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "asset",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "address",
    "internalType": "address"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "balanceOf",
  "inputs": [
   {
    "name": "account",
    "type": "address",
    "internalType": "address"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "borrow",
  "inputs": [
   {
    "name": "pledge",
    "type": "uint128",
    "internalType": "uint128"
   },
   {
    "name": "amount",
    "type": "uint128",
    "internalType": "uint128"
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "convertToAssets",
  "inputs": [
   {
    "name": "shares",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "convertToShares",
  "inputs": [
   {
    "name": "assets",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "view"
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
  "name": "deposit",
  "inputs": [
   {
    "name": "assets",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "receiver",
    "type": "address",
    "internalType": "address"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "lent",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "loanOf",
  "inputs": [
   {
    "name": "borrower",
    "type": "address",
    "internalType": "address"
   }
  ],
  "outputs": [
   {
    "name": "shares",
    "type": "uint128",
    "internalType": "uint128"
   },
   {
    "name": "debt",
    "type": "uint128",
    "internalType": "uint128"
   },
   {
    "name": "dueAt",
    "type": "uint48",
    "internalType": "uint48"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "maxDeposit",
  "inputs": [
   {
    "name": "",
    "type": "address",
    "internalType": "address"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "maxMint",
  "inputs": [
   {
    "name": "",
    "type": "address",
    "internalType": "address"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "maxRedeem",
  "inputs": [
   {
    "name": "owner",
    "type": "address",
    "internalType": "address"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "maxWithdraw",
  "inputs": [
   {
    "name": "owner",
    "type": "address",
    "internalType": "address"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "mint",
  "inputs": [
   {
    "name": "shares",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "receiver",
    "type": "address",
    "internalType": "address"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "mostFor",
  "inputs": [
   {
    "name": "pledge",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "name",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "string",
    "internalType": "string"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "previewDeposit",
  "inputs": [
   {
    "name": "assets",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "previewMint",
  "inputs": [
   {
    "name": "shares",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "previewRedeem",
  "inputs": [
   {
    "name": "shares",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "previewWithdraw",
  "inputs": [
   {
    "name": "assets",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "redeem",
  "inputs": [
   {
    "name": "shares",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "receiver",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "owner",
    "type": "address",
    "internalType": "address"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "repay",
  "inputs": [
   {
    "name": "borrower",
    "type": "address",
    "internalType": "address"
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "symbol",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "string",
    "internalType": "string"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "totalAssets",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "totalSupply",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "transfer",
  "inputs": [
   {
    "name": "to",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "value",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "bool",
    "internalType": "bool"
   }
  ],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "transferFrom",
  "inputs": [
   {
    "name": "from",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "to",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "value",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "bool",
    "internalType": "bool"
   }
  ],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "withdraw",
  "inputs": [
   {
    "name": "assets",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "receiver",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "owner",
    "type": "address",
    "internalType": "address"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "nonpayable"
 },
 {
  "type": "event",
  "name": "Approval",
  "inputs": [
   {
    "name": "owner",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   },
   {
    "name": "spender",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   },
   {
    "name": "value",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "BeneficiaryChanged",
  "inputs": [
   {
    "name": "shares",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   },
   {
    "name": "account",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   },
   {
    "name": "amount",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "Deposit",
  "inputs": [
   {
    "name": "sender",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   },
   {
    "name": "owner",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   },
   {
    "name": "assets",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   },
   {
    "name": "shares",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "Transfer",
  "inputs": [
   {
    "name": "from",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   },
   {
    "name": "to",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   },
   {
    "name": "value",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "Withdraw",
  "inputs": [
   {
    "name": "sender",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   },
   {
    "name": "receiver",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   },
   {
    "name": "owner",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   },
   {
    "name": "assets",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   },
   {
    "name": "shares",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   }
  ],
  "anonymous": false
 },
 {
  "type": "error",
  "name": "ERC20InsufficientAllowance",
  "inputs": [
   {
    "name": "spender",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "allowance",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "needed",
    "type": "uint256",
    "internalType": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "ERC20InsufficientBalance",
  "inputs": [
   {
    "name": "sender",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "balance",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "needed",
    "type": "uint256",
    "internalType": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "ERC20InvalidApprover",
  "inputs": [
   {
    "name": "approver",
    "type": "address",
    "internalType": "address"
   }
  ]
 },
 {
  "type": "error",
  "name": "ERC20InvalidReceiver",
  "inputs": [
   {
    "name": "receiver",
    "type": "address",
    "internalType": "address"
   }
  ]
 },
 {
  "type": "error",
  "name": "ERC20InvalidSender",
  "inputs": [
   {
    "name": "sender",
    "type": "address",
    "internalType": "address"
   }
  ]
 },
 {
  "type": "error",
  "name": "ERC20InvalidSpender",
  "inputs": [
   {
    "name": "spender",
    "type": "address",
    "internalType": "address"
   }
  ]
 },
 {
  "type": "error",
  "name": "ERC4626ExceededMaxDeposit",
  "inputs": [
   {
    "name": "receiver",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "assets",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "max",
    "type": "uint256",
    "internalType": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "ERC4626ExceededMaxMint",
  "inputs": [
   {
    "name": "receiver",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "shares",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "max",
    "type": "uint256",
    "internalType": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "ERC4626ExceededMaxRedeem",
  "inputs": [
   {
    "name": "owner",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "shares",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "max",
    "type": "uint256",
    "internalType": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "ERC4626ExceededMaxWithdraw",
  "inputs": [
   {
    "name": "owner",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "assets",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "max",
    "type": "uint256",
    "internalType": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "ReentrancyGuardReentrantCall",
  "inputs": []
 },
 {
  "type": "error",
  "name": "SafeERC20FailedOperation",
  "inputs": [
   {
    "name": "token",
    "type": "address",
    "internalType": "address"
   }
  ]
 },
 {
  "type": "error",
  "name": "ShareLending_BeingSold",
  "inputs": []
 },
 {
  "type": "error",
  "name": "ShareLending_HasLoan",
  "inputs": [
   {
    "name": "borrower",
    "type": "address",
    "internalType": "address"
   }
  ]
 },
 {
  "type": "error",
  "name": "ShareLending_NotProved",
  "inputs": [
   {
    "name": "from",
    "type": "uint64",
    "internalType": "uint64"
   },
   {
    "name": "to",
    "type": "uint64",
    "internalType": "uint64"
   }
  ]
 },
 {
  "type": "error",
  "name": "ShareLending_NotYours",
  "inputs": [
   {
    "name": "borrower",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "dueAt",
    "type": "uint256",
    "internalType": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "ShareLending_TooMuch",
  "inputs": [
   {
    "name": "amount",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "most",
    "type": "uint256",
    "internalType": "uint256"
   }
  ]
 }
] as const

export const bytecode = "0x6101206040523461045257611c4d6080813803918261001d81610456565b938492833981010312610452578051906001600160a01b0382168203610452576020810151906001600160a01b0382168203610452576040810151906001600160a01b038216820361045257606001516001600160a01b0381168103610452576100876040610456565b601681527f4c656e7420616761696e73742061206d616368696e650000000000000000000060208201526100bb6040610456565b60048152631311539160e21b6020820152815190916001600160401b03821161034d5760035490600182811c92168015610448575b602083101461032f5781601f8493116103d2575b50602090601f831160011461036c575f92610361575b50508160011b915f199060031b1c1916176003555b8051906001600160401b03821161034d5760045490600182811c92168015610343575b602083101461032f5781601f8493116102b9575b50602090601f8311600114610253575f92610248575b50508160011b915f199060031b1c1916176004555b63313ce56760e01b5f5260205f600481845afa5f5190601f3d1116610100821016801561023f57025b60a0526080526101005260e05260c0526040516117d1908161047c8239608051818181610443015281816108b701528181610a9d01528181610e2201528181610f86015281816113ba0152611667015260a05181610ae2015260c05181610fd0015260e05181610f340152610100518181816102d9015281816108650152610f5c0152f35b505060126101ba565b015190505f8061017c565b60045f9081528281209350601f198516905b8181106102a15750908460019594939210610289575b505050811b01600455610191565b01515f1960f88460031b161c191690555f808061027b565b92936020600181928786015181550195019301610265565b828111156101665760045f52909150601f830160051c7f8a35acfbc15ff81a39ae7d344fd709f28e8600b4aa8c65c6b64bfe7fe36bd19b60208510610327575b849392601f0160051c82900391015f5b828110610317575050610166565b5f81830155859450600101610309565b5f91506102f9565b634e487b7160e01b5f52602260045260245ffd5b91607f1691610152565b634e487b7160e01b5f52604160045260245ffd5b015190505f8061011a565b60035f9081528281209350601f198516905b8181106103ba57509084600195949392106103a2575b505050811b0160035561012f565b01515f1960f88460031b161c191690555f8080610394565b9293602060018192878601518155019501930161037e565b828111156101045760035f52909150601f830160051c7fc2575a0e9e593c00f959f8c92f12db2869c3395a3b0502d05e2516446f71f85b60208510610440575b849392601f0160051c82900391015f5b828110610430575050610104565b5f81830155859450600101610422565b5f9150610412565b91607f16916100f0565b5f80fd5b6040519190601f01601f191682016001600160401b0381118382101761034d5760405256fe60806040526004361015610011575f80fd5b5f3560e01c806301e1d11414610cef57806306fdde0314610c3457806307a2d13a14610a83578063095ea7b314610b8c5780630a28a47714610b6e57806318160ddd14610b5157806323b872dd14610b19578063313ce56714610acc57806338d52e0f14610a88578063402d267d146106465780634cdad50614610a835780636e553f6514610a5057806370a082311461023657806394bf804d14610a1d57806395d89b41146109195780639f7c73e914610793578063a9059cbb14610762578063b3d7f6b914610744578063b460af94146106d5578063ba08765214610669578063bbd504f51461064b578063c63d75b614610646578063c6e6f59214610163578063ce96cb7714610620578063d5a62f0514610276578063d905777e14610236578063dc550b1b146101d9578063dd62ed3e14610189578063e511d73f146101685763ef8b30f714610163575f80fd5b610ddc565b34610185575f366003190112610185576020600654604051908152f35b5f80fd5b34610185576040366003190112610185576101a2610d51565b6101aa610d67565b6001600160a01b039182165f908152600160209081526040808320949093168252928352819020549051908152f35b34610185576020366003190112610185576001600160a01b036101fa610d51565b165f526005602052606060405f2065ffffffffffff6001825492015416604051916001600160801b038116835260801c60208301526040820152f35b3461018557602036600319011261018557602061026e610254610d51565b6001600160a01b03165f9081526020819052604090205490565b604051908152f35b34610185576040366003190112610185576004356001600160801b038116809103610185576024356001600160801b038116809103610185576102b761147d565b335f52600560205260405f205460801c61060d57604051629ef27b60e81b81527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169290602081600481875afa80156105c3575f906105ce575b65ffffffffffff1615801591506104ce575b6104bf5761033881610f0f565b8083116104a957508180046001148215171561049557606382018083116104955760646001600160801b039104168201906001600160801b0382116104955762278d0042019384421161049557610407610440936104709665ffffffffffff60016040516103a581610e9e565b8781526001600160801b0360208201951694858152836040830195168552335f5260056020526001600160801b0360405f20925116906001600160801b0319905160801b161781550191511665ffffffffffff19825416179055600654610dfa565b600655604051828152817f893ca4c0017fb7a30186cb3f7c82b127e989d3079f8473989c10e06edf1cf73860203393a3309033906114d8565b337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031661156a565b5f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d005b634e487b7160e01b5f52601160045260245ffd5b826331a8115960e21b5f5260045260245260445ffd5b631cbb218760e11b5f5260045ffd5b50604051633568ff0160e11b8152608081600481875afa80156105c3575f90610504575b65ffffffffffff91505116151561032b565b506080813d6080116105bb575b8161051e60809383610eba565b8101031261018557604051906080820182811067ffffffffffffffff8211176105a75760405261054d8161118a565b8252602081015180151581036101855760208301526040810151906001600160801b038216820361018557604083019190915260600151906001600160a01b03821682036101855765ffffffffffff9160608201526104f2565b634e487b7160e01b5f52604160045260245ffd5b3d9150610511565b6040513d5f823e3d90fd5b506020813d602011610605575b816105e860209383610eba565b810103126101855761060065ffffffffffff9161118a565b610319565b3d91506105db565b63d0bbe5d960e01b5f523360045260245ffd5b3461018557602036600319011261018557602061026e610641610254610d51565b6111cc565b610d7d565b3461018557602036600319011261018557602061026e600435610f0f565b346101855761067736610da2565b90916106938260018060a01b03165f525f60205260405f205490565b8082116106b45750806020936106ab61026e936111cc565b938491336115c2565b91632e52afbb60e21b5f5260018060a01b031660045260245260445260645ffd5b34610185576106e336610da2565b90916107026106418360018060a01b03165f525f60205260405f205490565b80821161072357506020928161071a61026e936111f4565b938492336115c2565b91633fa733bb60e21b5f5260018060a01b031660045260245260445260645ffd5b3461018557602036600319011261018557602061026e60043561119d565b346101855760403660031901126101855761078861077e610d51565b60243590336112f4565b602060405160018152f35b34610185576020366003190112610185576107ac610d51565b6107b461147d565b60018060a01b0316805f52600560205260405f20906040516107d581610e9e565b82546001600160801b038116825260801c65ffffffffffff600160208401958387520154169081604084015283331490811561090d575b15908115610904575b506108ee5750815f5260056020525f60016040822082815501556001600160801b0383511690600654918203918211610495576108e46001600160801b0361047095819460065560018060a01b037f00000000000000000000000000000000000000000000000000000000000000001695867f893ca4c0017fb7a30186cb3f7c82b127e989d3079f8473989c10e06edf1cf73860206040515f8152a3511630337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166114d8565b511690339061156a565b82637092b49d60e01b5f5260045260245260445ffd5b90501585610815565b9050814210159061080c565b34610185575f366003190112610185576040515f6004548060011c90600181168015610a13575b6020831081146109ff578285529081156109db575060011461097d575b6109798361096d81850382610eba565b60405191829182610d09565b0390f35b91905060045f527f8a35acfbc15ff81a39ae7d344fd709f28e8600b4aa8c65c6b64bfe7fe36bd19b915f905b8082106109c15750909150810160200161096d61095d565b9192600181602092548385880101520191019092916109a9565b60ff191660208086019190915291151560051b8401909101915061096d905061095d565b634e487b7160e01b5f52602260045260245ffd5b91607f1691610940565b3461018557604036600319011261018557602060043561026e610a3e610d67565b91610a488161119d565b8093336113b1565b3461018557604036600319011261018557602060043561026e610a71610d67565b610a7a83611223565b928391336113b1565b610d33565b34610185575f366003190112610185576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b34610185575f36600319011261018557600360ff7f0000000000000000000000000000000000000000000000000000000000000000160160ff81116104955760209060ff60405191168152f35b3461018557606036600319011261018557610788610b35610d51565b610b3d610d67565b60443591610b4c833383611251565b6112f4565b34610185575f366003190112610185576020600254604051908152f35b3461018557602036600319011261018557602061026e6004356111f4565b3461018557604036600319011261018557610ba5610d51565b602435903315610c21576001600160a01b0316908115610c0e57335f52600160205260405f20825f526020528060405f20556040519081527f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b92560203392a3602060405160018152f35b634a1406b160e11b5f525f60045260245ffd5b63e602df0560e01b5f525f60045260245ffd5b34610185575f366003190112610185576040515f6003548060011c90600181168015610ce5575b6020831081146109ff578285529081156109db5750600114610c87576109798361096d81850382610eba565b91905060035f527fc2575a0e9e593c00f959f8c92f12db2869c3395a3b0502d05e2516446f71f85b915f905b808210610ccb5750909150810160200161096d61095d565b919260018160209254838588010152019101909291610cb3565b91607f1691610c5b565b34610185575f36600319011261018557602061026e610e07565b602060409281835280519182918282860152018484015e5f828201840152601f01601f1916010190565b3461018557602036600319011261018557602061026e6004356111cc565b600435906001600160a01b038216820361018557565b602435906001600160a01b038216820361018557565b3461018557602036600319011261018557610d96610d51565b5060206040515f198152f35b606090600319011261018557600435906024356001600160a01b038116810361018557906044356001600160a01b03811681036101855790565b3461018557602036600319011261018557602061026e600435611223565b9190820180921161049557565b6040516370a0823160e01b81523060048201526020816024817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa80156105c3575f90610e6a575b610e67915060065490610dfa565b90565b506020813d602011610e96575b81610e8460209383610eba565b8101031261018557610e679051610e59565b3d9150610e77565b6060810190811067ffffffffffffffff8211176105a757604052565b90601f8019910116810190811067ffffffffffffffff8211176105a757604052565b519067ffffffffffffffff8216820361018557565b8115610efb570490565b634e487b7160e01b5f52601260045260245ffd5b62278cff1942014281116104955760405163094f29c560e21b81526001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000811660048301527f00000000000000000000000000000000000000000000000000000000000000008116602483018190527f00000000000000000000000000000000000000000000000000000000000000008216604484015267ffffffffffffffff939093166064830181905292939290606090839060849082907f0000000000000000000000000000000000000000000000000000000000000000165afa9081156105c3575f925f905f93611130575b5067ffffffffffffffff16908115159081611118575b81611100575b501580156110e0575b6110bf575050818102918183041490151715610495576020600492604051938480926318160ddd60e01b82525afa9081156105c3575f91611089575b61106f9250610ef1565b603281029080820460321490151715610495576064900490565b90506020823d6020116110b7575b816110a460209383610eba565b810103126101855761106f915190611065565b3d9150611097565b67ffffffffffffffff9250636c7e67a360e01b5f526004521660245260445ffd5b5067ffffffffffffffff82166203f4808101809111610495574211611029565b6203f47f19810191508111610495578110155f611020565b90506203f4808101808211610495578211159061101a565b93505090506060823d606011611182575b8161114e60609383610eba565b810103126101855781519067ffffffffffffffff61117a604061117360208701610edc565b9501610edc565b929390611004565b3d9150611141565b519065ffffffffffff8216820361018557565b6111a5610e07565b6001810180911161049557610e67916001916111c66002546103e890610dfa565b916116d5565b6111d4610e07565b6001810180911161049557610e67915f916111c66002546103e890610dfa565b6112036002546103e890610dfa565b9061120c610e07565b6001810180911161049557610e67926001926116d5565b6112326002546103e890610dfa565b9061123b610e07565b6001810180911161049557610e67925f926116d5565b6001600160a01b039081165f818152600160209081526040808320948616835293905291909120549291905f19841061128b575b50505050565b8284106112d1578015610c21576001600160a01b03821615610c0e575f52600160205260405f209060018060a01b03165f5260205260405f20910390555f808080611285565b508290637dc7a0d960e11b5f5260018060a01b031660045260245260445260645ffd5b6001600160a01b031690811561139e576001600160a01b031691821561138b57815f525f60205260405f205481811061137257817fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef92602092855f525f84520360405f2055845f525f825260405f20818154019055604051908152a3565b8263391434e360e21b5f5260045260245260445260645ffd5b63ec442f0560e01b5f525f60045260245ffd5b634b637e8f60e11b5f525f60045260245ffd5b906113e78330847f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166114d8565b6001600160a01b031692831561138b577fdcbc1c05240f31ff3ad067ef1ee35ce4997762752e3a095284754544f4c709d79181611428604093600254610dfa565b600255855f525f602052825f20818154019055855f7fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef60208651858152a3825194855260208501526001600160a01b031692a3565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c6114c95760017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d565b633ee5aeb560e01b5f5260045ffd5b6040516323b872dd60e01b5f9081526001600160a01b039384166004529290931660245260449390935260209060648180865af19060015f5114821615611549575b6040525f606052156115295750565b635274afe760e01b5f9081526001600160a01b0391909116600452602490fd5b90600181151661156157823b15153d1516169061151a565b503d5f823e3d90fd5b916040519163a9059cbb60e01b5f5260018060a01b031660045260245260205f60448180865af19060015f51148216156115aa575b604052156115295750565b90600181151661156157823b15153d1516169061159f565b6001600160a01b038084169590821693909182908786036116c4575b505050841561139e57845f525f60205260405f20548181106116ab5791816040927ffbde797d201c681b91056529119e0b02407c7bb96a4a2c75c01fc9667232c8db94885f525f60205203835f205580600254036002555f877fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef60208651858152a361169486837f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031661156a565b825195865260208601526001600160a01b031693a4565b8563391434e360e21b5f5260045260245260445260645ffd5b6116cd92611251565b5f81816115de565b92916116e2818386611733565b92600481101561171f576001809116149182611708575b5050610e679250151590610dfa565b9080925015610efb57610e67930915155f806116f9565b634e487b7160e01b5f52602160045260245ffd5b90915f1983830992808302928380861095039480860395146117c457848311156117ac5790829109815f0382168092046002816003021880820260020302808202600203028082026002030280820260020302808202600203028091026002030293600183805f03040190848311900302920304170290565b82634e487b715f52156003026011186020526024601cfd5b505090610e679250610ef156" as const
