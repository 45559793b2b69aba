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
  "name": "auction",
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
  "name": "buy",
  "inputs": [
   {
    "name": "borrower",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "most",
    "type": "uint256",
    "internalType": "uint256"
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
  "name": "debtOf",
  "inputs": [
   {
    "name": "borrower",
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
  "name": "earnedBy",
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
  "name": "free",
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
  "name": "lent",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "uint128",
    "internalType": "uint128"
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
    "name": "principal",
    "type": "uint128",
    "internalType": "uint128"
   },
   {
    "name": "since",
    "type": "uint48",
    "internalType": "uint48"
   },
   {
    "name": "auctionedAt",
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
  "name": "priceOf",
  "inputs": [
   {
    "name": "borrower",
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
  "name": "settle",
  "inputs": [
   {
    "name": "borrower",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "what",
    "type": "address",
    "internalType": "contract IERC20"
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
  "name": "AuctionBegun",
  "inputs": [
   {
    "name": "borrower",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   },
   {
    "name": "debt",
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
  "name": "Borrowed",
  "inputs": [
   {
    "name": "borrower",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   },
   {
    "name": "pledge",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
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
  "name": "PledgeSold",
  "inputs": [
   {
    "name": "borrower",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   },
   {
    "name": "buyer",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   },
   {
    "name": "price",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   },
   {
    "name": "lost",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "Repaid",
  "inputs": [
   {
    "name": "borrower",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   },
   {
    "name": "principal",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   },
   {
    "name": "interest",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "Settled",
  "inputs": [
   {
    "name": "borrower",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   },
   {
    "name": "what",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   },
   {
    "name": "lenders",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   },
   {
    "name": "rest",
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
  "name": "ShareLending_NoLoan",
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
  "name": "ShareLending_NotForSale",
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
  "name": "ShareLending_Sold",
  "inputs": []
 },
 {
  "type": "error",
  "name": "ShareLending_TooDear",
  "inputs": [
   {
    "name": "price",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "most",
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
 },
 {
  "type": "error",
  "name": "ShareLending_TooSmall",
  "inputs": [
   {
    "name": "pledge",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "least",
    "type": "uint256",
    "internalType": "uint256"
   }
  ]
 }
] as const

export const bytecode = "0x6101206040523461049857612a2a6080813803918261001d8161049c565b938492833981010312610498578051906001600160a01b0382168203610498576020810151906001600160a01b0382168203610498576040810151906001600160a01b038216820361049857606001516001600160a01b038116810361049857610087604061049c565b601681527f4c656e7420616761696e73742061206d616368696e650000000000000000000060208201526100bb604061049c565b60048152631311539160e21b6020820152815190916001600160401b0382116103935760035490600182811c9216801561048e575b60208310146103755781601f849311610418575b50602090601f83116001146103b2575f926103a7575b50508160011b915f199060031b1c1916176003555b8051906001600160401b0382116103935760045490600182811c92168015610389575b60208310146103755781601f8493116102ff575b50602090601f8311600114610299575f9261028e575b50508160011b915f199060031b1c1916176004555b63313ce56760e01b5f5260205f600481845afa5f5190601f3d1116610100821016801561028557025b60a0526080526101005260e05260c05260405161256890816104c282396080518181816105490152818161085801528181610b5101528181610d690152818161125c0152818161174801528181611ba701528181611fee0152818161241701526124fe015260a051816112a1015260c05181611793015260e051816116f601526101005181818161036c01528181610646015281816108a501528181610b8301528181610c300152818161171e01528181611aa801528181611c0501528181611f6001526122e50152f35b505060126101ba565b015190505f8061017c565b60045f9081528281209350601f198516905b8181106102e757509084600195949392106102cf575b505050811b01600455610191565b01515f1960f88460031b161c191690555f80806102c1565b929360206001819287860151815501950193016102ab565b828111156101665760045f52909150601f830160051c7f8a35acfbc15ff81a39ae7d344fd709f28e8600b4aa8c65c6b64bfe7fe36bd19b6020851061036d575b849392601f0160051c82900391015f5b82811061035d575050610166565b5f8183015585945060010161034f565b5f915061033f565b634e487b7160e01b5f52602260045260245ffd5b91607f1691610152565b634e487b7160e01b5f52604160045260245ffd5b015190505f8061011a565b60035f9081528281209350601f198516905b81811061040057509084600195949392106103e8575b505050811b0160035561012f565b01515f1960f88460031b161c191690555f80806103da565b929360206001819287860151815501950193016103c4565b828111156101045760035f52909150601f830160051c7fc2575a0e9e593c00f959f8c92f12db2869c3395a3b0502d05e2516446f71f85b60208510610486575b849392601f0160051c82900391015f5b828110610476575050610104565b5f81830155859450600101610468565b5f9150610458565b91607f16916100f0565b5f80fd5b6040519190601f01601f191682016001600160401b038111838210176103935760405256fe60806040526004361015610011575f80fd5b5f3560e01c806301e1d114146114c857806306fdde031461140d57806307a2d13a1461112a578063095ea7b3146113655780630a28a477146113475780631370128e1461132d57806318160ddd1461131057806323b872dd146112d8578063313ce5671461128b57806338d52e0f1461124757806338dea8951461112f578063402d267d1461091c5780634cdad5061461112a5780636e553f65146110f757806370a08231146110d957806394bf804d146110a657806395d89b4114610fa25780639db32a8f14610bbf5780639f7c73e914610aaa578063a63584a114610a8c578063a9059cbb14610a5b578063b3d7f6b914610a3d578063b460af94146109e2578063b95ed06f146109bf578063ba0876521461093f578063bbd504f514610921578063c63d75b61461091c578063c6e6f592146101b0578063cce7ec131461078a578063ce96cb7714610767578063d283e75f1461073c578063d5a62f05146102ef578063d905777e14610296578063dc550b1b1461022f578063dd62ed3e146101df578063e511d73f146101b55763ef8b30f7146101b0575f80fd5b6115ca565b346101db575f3660031901126101db5760206001600160801b0360065416604051908152f35b5f80fd5b346101db5760403660031901126101db576101f861153f565b610200611555565b6001600160a01b039182165f908152600160209081526040808320949093168252928352819020549051908152f35b346101db5760203660031901126101db576001600160a01b0361025061153f565b165f526005602052608060405f2065ffffffffffff60018254920154604051926001600160801b0381168452841c6020840152818116604084015260301c166060820152f35b346101db5760203660031901126101db5760206102ce6102b461153f565b6001600160a01b03165f9081526020819052604090205490565b6102de6102d9611b9a565b611d29565b908180821091180218604051908152f35b346101db5760403660031901126101db576004356001600160801b0381168091036101db576024356001600160801b0381168091036101db576103306120b1565b335f5260056020526001600160801b0360405f20541661072957610352611f4c565b8015610630575b6106215760405163010d163b60e21b81527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169290602081600481875afa908115610616575f916105e4575b508082106105ce57506103bf816119b3565b6103c7611647565b908180821091180218821580156105c5575b6105af57506104866040516103ed816115f5565b82815260208082018581524265ffffffffffff90811660408086019182525f606087018181523382526005909652209451925160801b6fffffffffffffffffffffffffffffffff19166001600160801b03939093169290921784559051600193909301805492516bffffffffffffffffffffffff19909316939091169290921760309190911b6bffffffffffff00000000000016179055565b60065490826001600160801b03831601916001600160801b03831161059b5760801c600101936001600160801b03851161059b57610576946001600160801b036105469416906001600160801b03199060801b16176006556040518281528460208201527feae9cfbc77fdd40ca899f36b608256063b2bc9d8178b0220f7ad513e178d673060403392a2604051828152817f893ca4c0017fb7a30186cb3f7c82b127e989d3079f8473989c10e06edf1cf73860203393a330903390612309565b337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166121bf565b5f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d005b634e487b7160e01b5f52601160045260245ffd5b826331a8115960e21b5f5260045260245260445ffd5b508083116103d9565b906340394aad60e11b5f5260045260245260445ffd5b90506020813d60201161060e575b816105ff60209383611625565b810103126101db5751846103ad565b3d91506105f2565b6040513d5f823e3d90fd5b631cbb218760e11b5f5260045ffd5b50604051633568ff0160e11b81526080816004817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa8015610616575f9061068f575b65ffffffffffff915051161515610359565b506080813d608011610721575b816106a960809383611625565b810103126101db57604051906106be826115f5565b6106c781611a1e565b8252602081015180151581036101db5760208301526040810151906001600160801b03821682036101db57604083019190915260600151906001600160a01b03821682036101db5765ffffffffffff91606082015261067d565b3d915061069c565b63d0bbe5d960e01b5f523360045260245ffd5b346101db5760203660031901126101db57602061075f61075a61153f565b611a31565b604051908152f35b346101db5760203660031901126101db57602061075f61078561153f565b6119d6565b346101db5760403660031901126101db576107a361153f565b6024356107ae6120b1565b6107b782611eba565b9165ffffffffffff606084015116156108fc576107d381611927565b906107dd81611a31565b928083116108e6576105766001600160801b03868686866107fe8482612240565b610817856020860151168084108185180281189061168e565b60408051848152602081019290925233916001600160a01b038416917f2ebb10466569e0de7a3cdd7283c8129df9a9c07ab3a233c84e3d0274c4cb2d5891a37f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169161088d81303386612309565b8381116108ca575b5050505051163360018060a01b037f0000000000000000000000000000000000000000000000000000000000000000166121bf565b6108dd936108d79161168e565b916121bf565b83808080610895565b8263509baf0560e01b5f5260045260245260445ffd5b634484653f60e11b5f9081526001600160a01b0391909116600452602490fd5b61156b565b346101db5760203660031901126101db57602061075f6004356119b3565b346101db5761094d36611590565b90916109698260018060a01b03165f525f60205260405f205490565b6109746102d9611b9a565b90818082109118021880821161099e57508060209361099561075f93611ccc565b93849133612372565b91632e52afbb60e21b5f5260018060a01b031660045260245260445260645ffd5b346101db5760203660031901126101db57602061075f6109dd61153f565b611927565b346101db576109f036611590565b90916109fb826119d6565b808211610a1c575060209281610a1361075f93611cf7565b93849233612372565b91633fa733bb60e21b5f5260018060a01b031660045260245260445260645ffd5b346101db5760203660031901126101db57602061075f600435611c9a565b346101db5760403660031901126101db57610a81610a7761153f565b6024359033611dfd565b602060405160018152f35b346101db5760203660031901126101db57602061075f6004356116d0565b346101db5760203660031901126101db57610ac361153f565b610acb6120b1565b610ad481611eba565b90610add611f4c565b610bb0576001600160801b0361057692610b7e610af984611a31565b610b038386612240565b83602084015116610b14818361168e565b60405191825260208201527f1b8cd61ed43bec7c6bdad3a18ffee613f99c853d16c50678d248d879e1b43438604060018060a01b03881692a230337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316612309565b5116907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166121bf565b637a1df71960e01b5f5260045ffd5b346101db5760403660031901126101db57610bd861153f565b6024356001600160a01b038116918282036101db57610bf56120b1565b610bfe81611eba565b610c06611f4c565b15610f815760405163a15eaedf60e01b81526001600160a01b0384811660048301523060248301527f0000000000000000000000000000000000000000000000000000000000000000169490602081604481895afa908115610616575f91610f4f575b50610ee3575b6040516388811f8d60e01b81526001600160a01b038516600482015230602482015294602086604481845afa958615610616575f96610eae575b5060249060206001600160801b0385511691604051938480926370a0823160e01b82523060048301525afa918215610616575f92610e72575b506108d7939291610cf6916105769861210c565b9060018060a01b03851691825f52600760205260405f20825f5260205260405f205491805f52600860205281610d3984610d348360405f20546115e8565b61168e565b855f52600760205260405f20835f5260205260405f2090835f52600860205260405f2055555f9360018060a01b037f0000000000000000000000000000000000000000000000000000000000000000168214610dd8575b8495507f16c41a749cf94bd479b1fc5d82a6eb4557d71262f15dc382d2cf6f1eb3d68e8e6040610dc7610d3497610d34888861168e565b8151908982526020820152a361168e565b610d349450610e00610de989611a31565b80861081871802811890808610818718021861168e565b95815f52600960205260ff60405f20541615610e37575b50805f52600960205260405f20600160ff19825416179055859450610d90565b60206001600160801b03910151166001600160801b03610e5c6006549282841661169b565b16906001600160801b031916176006558a610e17565b90939291506020813d602011610ea6575b81610e9060209383611625565b810103126101db57519192909190610576610ce2565b3d9150610e83565b9095506020813d602011610edb575b81610eca60209383611625565b810103126101db5751946024610ca9565b3d9150610ebd565b604051635097792f60e11b81526001600160a01b03851660048201523060248201526020816044815f8a5af1801561061657610f20575b50610c6f565b610f419060203d602011610f48575b610f398183611625565b81019061167f565b5085610f1a565b503d610f2f565b90506020813d602011610f79575b81610f6a60209383611625565b810103126101db575186610c69565b3d9150610f5d565b50634484653f60e11b5f9081526001600160a01b0391909116600452602490fd5b346101db575f3660031901126101db576040515f6004548060011c9060018116801561109c575b602083108114611088578285529081156110645750600114611006575b61100283610ff681850382611625565b604051918291826114f7565b0390f35b91905060045f527f8a35acfbc15ff81a39ae7d344fd709f28e8600b4aa8c65c6b64bfe7fe36bd19b915f905b80821061104a57509091508101602001610ff6610fe6565b919260018160209254838588010152019101909291611032565b60ff191660208086019190915291151560051b84019091019150610ff69050610fe6565b634e487b7160e01b5f52602260045260245ffd5b91607f1691610fc9565b346101db5760403660031901126101db57602060043561075f6110c7611555565b916110d181611c9a565b809333611fe5565b346101db5760203660031901126101db57602061075f6102b461153f565b346101db5760403660031901126101db57602060043561075f611118611555565b61112183611d29565b92839133611fe5565b611521565b346101db5760203660031901126101db5761114861153f565b61115181611eba565b611159611f4c565b610bb05765ffffffffffff60408201511662278d00810180911161059b57421065ffffffffffff6060830151161591821592611210575b50506108fc576001600160a01b0381165f81815260056020908152604090912060010180546bffffffffffff00000000000019164260301b6bffffffffffff0000000000001617905590917f4245c657264b1a2b955dc05779a7e99d154b908390bddcd4de2f8a635ba937a0919061120790611a31565b604051908152a2005b90915081611221575b508280611190565b905061123f6001600160801b0361123784611a31565b9251166116d0565b101582611219565b346101db575f3660031901126101db576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b346101db575f3660031901126101db57600360ff7f0000000000000000000000000000000000000000000000000000000000000000160160ff811161059b5760209060ff60405191168152f35b346101db5760603660031901126101db57610a816112f461153f565b6112fc611555565b6044359161130b833383611d5a565b611dfd565b346101db575f3660031901126101db576020600254604051908152f35b346101db575f3660031901126101db57602061075f611647565b346101db5760203660031901126101db57602061075f600435611cf7565b346101db5760403660031901126101db5761137e61153f565b6024359033156113fa576001600160a01b03169081156113e757335f52600160205260405f20825f526020528060405f20556040519081527f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b92560203392a3602060405160018152f35b634a1406b160e11b5f525f60045260245ffd5b63e602df0560e01b5f525f60045260245ffd5b346101db575f3660031901126101db576040515f6003548060011c906001811680156114be575b6020831081146110885782855290811561106457506001146114605761100283610ff681850382611625565b91905060035f527fc2575a0e9e593c00f959f8c92f12db2869c3395a3b0502d05e2516446f71f85b915f905b8082106114a457509091508101602001610ff6610fe6565b91926001816020925483858801015201910190929161148c565b91607f1691611434565b346101db575f3660031901126101db57602061075f6114e5611b9a565b6001600160801b0360065416906115e8565b602060409281835280519182918282860152018484015e5f828201840152601f01601f1916010190565b346101db5760203660031901126101db57602061075f600435611ccc565b600435906001600160a01b03821682036101db57565b602435906001600160a01b03821682036101db57565b346101db5760203660031901126101db5761158461153f565b5060206040515f198152f35b60609060031901126101db57600435906024356001600160a01b03811681036101db57906044356001600160a01b03811681036101db5790565b346101db5760203660031901126101db57602061075f600435611d29565b9190820180921161059b57565b6080810190811067ffffffffffffffff82111761161157604052565b634e487b7160e01b5f52604160045260245ffd5b90601f8019910116810190811067ffffffffffffffff82111761161157604052565b6116526114e5611b9a565b60508102908082046050149015171561059b57606490046001600160801b03600654168103908111150290565b908160209103126101db575190565b9190820391821161059b57565b906001600160801b03809116911603906001600160801b03821161059b57565b519067ffffffffffffffff821682036101db57565b9062278cff19420142811161059b5760405163094f29c560e21b81526001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000811660048301527f00000000000000000000000000000000000000000000000000000000000000008116602483018190527f00000000000000000000000000000000000000000000000000000000000000008216604484015267ffffffffffffffff93909316606483018190529294919290606090849060849082907f0000000000000000000000000000000000000000000000000000000000000000165afa908115610616575f935f905f936118cd575b5067ffffffffffffffff169081151590816118b5575b8161189d575b5015801561187d575b61185c575050602060049394604051948580926318160ddd60e01b82525afa918215610616575f92611826575b611823935061210c565b90565b91506020833d602011611854575b8161184160209383611625565b810103126101db57611823925191611819565b3d9150611834565b67ffffffffffffffff9250636c7e67a360e01b5f526004521660245260445ffd5b5067ffffffffffffffff82166203f480810180911161059b5742116117ec565b6203f47f1981019150811161059b578110155f6117e3565b90506203f480810180821161059b57821115906117dd565b94505090506060833d60601161191f575b816118eb60609383611625565b810103126101db5782519067ffffffffffffffff6119176040611910602088016116bb565b96016116bb565b9294906117c7565b3d91506118de565b6001600160a01b0381165f908152600560205260409020600101546119579060301c65ffffffffffff164261168e565b90620151808210156119ad5761196c90611a31565b9060038202918083046003149015171561059b5762015180039062015180821161059b5762015180611823926119a382828561210c565b92091515906115e8565b50505f90565b6119bc906116d0565b60328102908082046032149015171561059b576064900490565b6001600160a01b03165f90815260208190526040902054611a0a906119fc6102d9611b9a565b908180821091180218611ccc565b611a12611b9a565b90818082109118021890565b519065ffffffffffff821682036101db57565b60018060a01b03165f52600560205260405f2060405190611a51826115f5565b606060018254926001600160801b0384168552602085019360801c845201549265ffffffffffff6040820194818116865260301c16918291015280155f14611b8d5750604051629ef27b60e81b81526020816004817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa8015610616575f90611b4e575b65ffffffffffff91505b168015611b47575b611b109065ffffffffffff6001600160801b038451169451169061168e565b9182600c0292600c84040361059b57611b3f6001600160801b039163bbf81e00611823956119a382828561210c565b9151166115e8565b5042611af1565b506020813d602011611b85575b81611b6860209383611625565b810103126101db57611b8065ffffffffffff91611a1e565b611adf565b3d9150611b5b565b65ffffffffffff90611ae9565b60065460801c15611c92577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316611bd76124e3565b6040516388811f8d60e01b81526001600160a01b0383166004820152306024820152602081806044810103817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa908115610616575f91611c5e575b50611c5890611823935f52600860205260405f20549061168e565b9061168e565b90506020813d602011611c8a575b81611c7960209383611625565b810103126101db5751611823611c3d565b3d9150611c6c565b6118236124e3565b611ca56114e5611b9a565b6001810180911161059b5761182391600191611cc66002546103e8906115e8565b91612485565b611cd76114e5611b9a565b6001810180911161059b57611823915f91611cc66002546103e8906115e8565b611d066002546103e8906115e8565b90611d126114e5611b9a565b6001810180911161059b5761182392600192612485565b611d386002546103e8906115e8565b90611d446114e5611b9a565b6001810180911161059b57611823925f92612485565b6001600160a01b039081165f818152600160209081526040808320948616835293905291909120549291905f198410611d94575b50505050565b828410611dda5780156113fa576001600160a01b038216156113e7575f52600160205260405f209060018060a01b03165f5260205260405f20910390555f808080611d8e565b508290637dc7a0d960e11b5f5260018060a01b031660045260245260445260645ffd5b6001600160a01b0316908115611ea7576001600160a01b0316918215611e9457815f525f60205260405f2054818110611e7b57817fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef92602092855f525f84520360405f2055845f525f825260405f20818154019055604051908152a3565b8263391434e360e21b5f5260045260245260445260645ffd5b63ec442f0560e01b5f525f60045260245ffd5b634b637e8f60e11b5f525f60045260245ffd5b5f6060604051611ec9816115f5565b828152826020820152826040820152015260018060a01b031690815f52600560205260405f2091604051611efc816115f5565b65ffffffffffff60018554956001600160801b0387169687855260801c60208501520154818116604084015260301c1660608201529215611f3a5750565b63096aec2160e41b5f5260045260245ffd5b604051629ef27b60e81b81526020816004817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa8015610616575f90611fa6575b65ffffffffffff915016151590565b506020813d602011611fdd575b81611fc060209383611625565b810103126101db57611fd865ffffffffffff91611a1e565b611f97565b3d9150611fb3565b9061201b8330847f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316612309565b6001600160a01b0316928315611e94577fdcbc1c05240f31ff3ad067ef1ee35ce4997762752e3a095284754544f4c709d7918161205c6040936002546115e8565b600255855f525f602052825f20818154019055855f7fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef60208651858152a3825194855260208501526001600160a01b031692a3565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c6120fd5760017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d565b633ee5aeb560e01b5f5260045ffd5b90915f19838309928083029283808610950394808603951461219d57848311156121855790829109815f0382168092046002816003021880820260020302808202600203028082026002030280820260020302808202600203028091026002030293600183805f03040190848311900302920304170290565b82634e487b715f52156003026011186020526024601cfd5b5050915081156121ab570490565b634e487b7160e01b5f52601260045260245ffd5b916040519163a9059cbb60e01b5f5260018060a01b031660045260245260205f60448180865af19060015f511482161561221f575b604052156121ff5750565b635274afe760e01b5f9081526001600160a01b0391909116600452602490fd5b90600181151661223757823b15153d151616906121f4565b503d5f823e3d90fd5b60018060a01b031690815f5260056020525f60016040822082815501556122806001600160801b036020600654930151166001600160801b03831661169b565b905f199060801c01906001600160801b03821161059b576001600160801b0316906001600160801b03199060801b16176006556040515f81527f893ca4c0017fb7a30186cb3f7c82b127e989d3079f8473989c10e06edf1cf738602060018060a01b037f00000000000000000000000000000000000000000000000000000000000000001692a3565b6040516323b872dd60e01b5f9081526001600160a01b039384166004529290931660245260449390935260209060648180865af19060015f511482161561235a575b6040525f606052156121ff5750565b90600181151661223757823b15153d1516169061234b565b6001600160a01b03808416959082169390918290878603612474575b5050508415611ea757845f525f60205260405f205481811061245b5791816040927ffbde797d201c681b91056529119e0b02407c7bb96a4a2c75c01fc9667232c8db94885f525f60205203835f205580600254036002555f877fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef60208651858152a361244486837f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166121bf565b825195865260208601526001600160a01b031693a4565b8563391434e360e21b5f5260045260245260445260645ffd5b61247d92611d5a565b5f818161238e565b929161249281838661210c565b9260048110156124cf5760018091161491826124b8575b505061182392501515906115e8565b90809250156121ab57611823930915155f806124a9565b634e487b7160e01b5f52602160045260245ffd5b6040516370a0823160e01b81523060048201526020816024817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa908115610616575f91612539575090565b90506020813d602011612560575b8161255460209383611625565b810103126101db575190565b3d915061254756" as const
